import { officeKindOf, reportTexts } from '../domain';
import type { FoundByRule, OfficeKind, ReportText, Rule } from '../domain';
import { foundInPlaces, hitsOf } from './many-places';
import type { Hit } from './many-places';
import { foundInText } from './word-finding';

/** How an office calls itself when it is of another kind, and what it should say. */
const otherSelves: Readonly<Partial<Record<OfficeKind, RegExp>>> = {
  town: /(?<=[我本])(?:街道|乡(?!本?土|镇)|局(?![部限面势]))|(?<=全)街道(?!两侧|路)|(?<=(?:到|由|经))街道(?=各|党工委|办事处|机关)|(?<=推进|推动|做好|加强|提[高升]|按照|围绕)乡(?=政府(?!部门))/g,
  township:
    /(?<=[我本])(?:街道|镇|局(?![部限面势]))|(?<=全)(?:街道|镇)(?!村)|(?<=(?:到|由|经))街道(?=各|党工委|办事处|机关)/g,
  department: /(?<=[我本])(?:街道|镇|乡(?!本?土|镇))/g,
  subdistrict: /(?<=[我本])(?:镇|乡(?!本?土|镇)|局(?![部限面势]))|(?<=全)(?:镇(?!村|静)|乡(?!村))/g,
};

const ownWord: Readonly<Partial<Record<OfficeKind, string>>> = {
  town: '镇',
  township: '乡',
  subdistrict: '街道',
};

/** What an office says of itself. */
const OF_ITSELF =
  '认真|高度|严格|积极|紧紧|坚持|持续|深入|全年|共|始终|切实|按照|不断|主动|累计|未|没有|将|进一步';
/** Another office as the subject of a sentence. */
const SUBJECT = new RegExp(
  `(?:^|[。；\\n]|20\\d\\d年(?:度)?[，,]?)([\\u3400-\\u9FFF]{2,6}?(?:镇|乡|街道))(?:人民政府|政府|办事处|党委|党工委)?(?=${OF_ITSELF})`,
  'gm',
);
const NOT_A_NAME =
  /[我本各全该等的与和同对向赴到为在是两]|乡镇$|城镇$|集镇$|村镇$|^(?:乡|镇|街道)$/;
/** A copied sentence of an office above: a town promotes nothing “全省”, nobody applies to 市政府 through it. */
const FROM_ABOVE =
  /向[省市县区](?:人民)?政府(?:[及和、][省市县区]?(?:人民)?政府办公[室厅])?(?=提出的?(?:政府)?信息公开申请)|(?:组织|统筹|指导)(?:推[动进]|协调)?全[省市](?=(?:政府信息公开|政务公开)工作)/g;
const ADDRESSED = /贵(?:办|局|镇|乡|街道|单位|机关|委)(?![州阳港溪])/g;

export const officeNamesAgree: Rule = {
  id: 'N6',
  severity: 'confirm',
  origin: '公文惯例',
  clause: '机关名称用全称或规范化简称，前后一致（GB/T 9704—2012）',
  title: '机关自称一致，没有别的机关的名字',
  explanation: '借用别处的稿子，会留下“我街道”“某某镇”。只看自称和作主语的名字，提到邻镇不算。',
  reasons: ['确实是指另一个机关'],
  examples: {
    triggers: '镇的报告写“我街道”；青山镇的报告写“白水镇高度重视”。',
    stays: '“主要街道两侧设公开栏”“赴白水镇学习”“全省培训会”',
  },
  reads: 'words',
  find: ({ format, report }) => {
    const { organization, signatory } = report.identity;
    const texts = reportTexts(format, report).filter(
      ({ section, field }) => section !== null || field === 'preamble',
    );
    if (organization.trim() === '') return [];
    return [
      ...findOtherSelf(texts, officeKindOf(organization)),
      ...texts.flatMap((text) => findOtherOffice(text, organization)),
      ...findSameOfficeElsewhere(texts, organization),
      ...findAddressed(texts),
      ...findFromAbove(texts, officeKindOf(organization)),
      ...findOtherSignatory(organization, signatory),
    ];
  },
};

function findOtherSelf(
  texts: readonly ReportText[],
  kind: OfficeKind | null,
): readonly FoundByRule[] {
  const pattern = kind === null ? undefined : otherSelves[kind];
  const own = kind === null ? undefined : ownWord[kind];
  if (!pattern) return [];
  if (own === undefined) return findTownInDepartment(texts, pattern);
  const hits = texts.flatMap((text) => hitsOf(text, pattern, () => own));
  return foundInPlaces(hits, {
    message: `本机关是${own}，文中有 ${hits.length} 处写成“${quoteAround(hits)}”。请核对是不是别处的稿子。`,
    fixLabel: (count) => `${count} 处改为“${own}”`,
  });
}

/** What a department calls itself follows from its name; 局, 委 or 办 is not put in for it. */
function findTownInDepartment(
  texts: readonly ReportText[],
  pattern: RegExp,
): readonly FoundByRule[] {
  const hits = texts.flatMap((text) => hitsOf(text, pattern));
  return foundInPlaces(hits, {
    message: `本机关是部门，文中有 ${hits.length} 处写成“${quoteAround(hits)}”。请核对是不是别处的稿子。`,
  });
}

function quoteAround([first]: readonly Hit[]): string {
  if (!first) return '';
  const { text } = first.text;
  const before = text.charAt(first.start - 1);
  return /[我本全]/.test(before)
    ? text.slice(first.start - 1, first.end)
    : text.slice(first.start, first.end + 2);
}

function findOtherOffice(text: ReportText, organization: string): readonly FoundByRule[] {
  return Array.from(text.text.matchAll(SUBJECT)).flatMap((match) => {
    const name = match[1] ?? '';
    const core = coreOf(organization);
    if (core === '' || NOT_A_NAME.test(name) || organization.includes(name)) return [];
    if (name.endsWith(core) || core.endsWith(name)) return [];
    const start = match.index + match[0].indexOf(name);
    return [tellOther(text, start, name, organization.trim())];
  });
}

/** “泰安市教育局” → 泰安市, 教育局. */
const DEPARTMENT =
  /([\u3400-\u9FFF]{2,4}?[市县区旗])([\u3400-\u9FFF]{2,14}(?:局|委员会|办公室|中心))$/;

/** The office of the same name of a neighbour, speaking as if it were this one. */
function findSameOfficeElsewhere(
  texts: readonly ReportText[],
  organization: string,
): readonly FoundByRule[] {
  const plain = organization.trim();
  const [, area = '', office = ''] = DEPARTMENT.exec(plain.replace(/^.*[省州]/, '')) ?? [];
  if (area === '') return [];
  const subject = new RegExp(
    `(?:^|[。；\\n]|20\\d\\d年(?:度)?[，,]?)([\\u3400-\\u9FFF]{2,8}[市县区旗]${office})(?=${OF_ITSELF}|政府信息公开工作)`,
    'gm',
  );
  return texts.flatMap((text) =>
    Array.from(text.text.matchAll(subject)).flatMap((match) => {
      const name = match[1] ?? '';
      if (plain.endsWith(name) || name.endsWith(plain) || name.includes(area)) return [];
      const start = match.index + match[0].indexOf(name);
      return [tellOther(text, start, name, plain)];
    }),
  );
}

function tellOther(
  text: ReportText,
  start: number,
  name: string,
  organization: string,
): FoundByRule {
  return foundInText(text, start, start + name.length, {
    message: `“${text.name}”有一句以“${name}”作主语，本机关是“${organization}”。请核对是不是别处的稿子。`,
    expected: organization,
    actual: name,
  });
}

function findAddressed(texts: readonly ReportText[]): readonly FoundByRule[] {
  const hits = texts.flatMap((text) => hitsOf(text, ADDRESSED));
  return foundInPlaces(hits, {
    message: `文中有“${quoteOf(hits)}”，是写给别人的口气，年报是向社会公布的。请改写。`,
  });
}

function findFromAbove(
  texts: readonly ReportText[],
  kind: OfficeKind | null,
): readonly FoundByRule[] {
  if (kind !== 'town' && kind !== 'township' && kind !== 'subdistrict') return [];
  const hits = texts.flatMap((text) => hitsOf(text, FROM_ABOVE));
  return foundInPlaces(hits, {
    message: `文中有“${quoteOf(hits)}”，是上级机关的口气。请核对是不是别处的稿子。`,
  });
}

function quoteOf([first]: readonly Hit[]): string {
  return first ? first.text.text.slice(first.start, first.end) : '';
}

function findOtherSignatory(organization: string, signatory: string): readonly FoundByRule[] {
  const own = coreOf(organization);
  const other = coreOf(signatory);
  if (own === '' || other === '' || own.endsWith(other) || other.endsWith(own)) return [];
  return [
    {
      section: null,
      field: 'signatory',
      cells: [],
      quote: signatory,
      places: [{ text: 'identity/signatory', start: 0, end: signatory.length }],
      message: `署名是“${signatory.trim()}”，机关名称是“${organization.trim()}”。请核对。`,
    },
  ];
}

/** “某县青山镇人民政府” → “某县青山镇”; empty for offices that are not 镇, 乡 or 街道. */
function coreOf(name: string): string {
  return (
    /^.*?(?:镇|乡|街道)(?=人民政府|政府|办事处|党政|党委|办公室|$)/.exec(name.trim())?.[0] ?? ''
  );
}
