import type { AttachedDraft } from './draft';
import type { CellId, NarrativeSection, ReportFormat, Section } from './format';
import { isCalled, linesNamed, namedTables } from './named-lines';
import { entryCells, sectionOfCell } from './cell-id';
import { narrativeKey } from './report';
import { everyText, sectionOfText } from './report-text';
import type { ReportText, TextPlace } from './report-text';

/** A place in the form that an opinion speaks of. */
export interface OpinionLink {
  /** What it is called: “表三：二、上年结转…，自然人”, “五、存在的主要问题及改进情况”. */
  readonly name: string;
  readonly step: string;
  readonly cell?: CellId;
  readonly field?: string;
  readonly place?: TextPlace;
}

interface LinkInput {
  readonly format: ReportFormat;
  /** As it is now. */
  readonly draft: AttachedDraft;
  /** As it was when the opinions came, if that is known: words quoted there may be gone by now. */
  readonly returned: AttachedDraft | null;
}

const MOST_LINKS = 3;

/** Where an opinion leads, as far as it can be told; nothing where it cannot. */
export function opinionLinks(opinion: string, input: LinkInput): readonly OpinionLink[] {
  const quoted = quotedLinks(opinion, input);
  const cells = cellLinks(opinion, input.format);
  const precise = [...quoted, ...cells];
  const fields = fieldLinks(opinion);
  const found = precise.length > 0 ? precise : [...fields, ...stepLinks(opinion, input.format)];
  const names = found.map(({ name }) => name);
  return found.filter(({ name }, index) => names.indexOf(name) === index).slice(0, MOST_LINKS);
}

const QUOTED = /[“"「『‘]([^“”"「」『』‘’]+)[”"」』’]/g;
const SHORTEST_QUOTE = 3;

/** Words in quotation marks that stand in one place of the report. */
function quotedLinks(
  opinion: string,
  { format, draft, returned }: LinkInput,
): readonly OpinionLink[] {
  const quotes = Array.from(opinion.matchAll(QUOTED), ([, words = '']) => words.trim());
  const now = everyText(format, draft);
  const before = returned ? everyText(format, returned) : [];
  return quotes
    .filter((words) => words.length >= SHORTEST_QUOTE)
    .flatMap((words): OpinionLink[] => {
      const place = onlyPlace(words, now);
      if (place) return [linkTo(place.text, place.start, place.start + words.length)];
      if (now.some(({ text }) => text.includes(words))) return [];
      const gone = onlyPlace(words, before);
      const box = gone && now.find(({ key }) => key === gone.text.key);
      return box ? [linkTo(box, 0, 0)] : [];
    });
}

function linkTo({ key, name }: ReportText, start: number, end: number): OpinionLink {
  return { name, step: sectionOfText(key) ?? 'basics', place: { text: key, start, end } };
}

/** `null` where the words stand nowhere or more than once. */
function onlyPlace(words: string, texts: readonly ReportText[]) {
  const places = texts.flatMap((text) => {
    const start = text.text.indexOf(words);
    if (start < 0) return [];
    return text.text.indexOf(words, start + 1) < 0 ? [{ text, start }] : [null, null];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** A box where both its row and its column are named, the first box of a row or column otherwise. */
function cellLinks(opinion: string, format: ReportFormat): readonly OpinionLink[] {
  return namedTables(opinion, format).flatMap((table): OpinionLink[] => {
    const rows = linesNamed(opinion, table.rows);
    const columns = linesNamed(opinion, table.columns);
    if (rows.length > 1 || columns.length > 1) return [];
    const [row] = rows;
    const [column] = columns;
    if (!row && !column) return [];
    const cell = entryCells(table).find(
      (each) =>
        (!row || row.lines.includes(each.row.id)) &&
        (!column || column.lines.includes(each.column.id)),
    );
    const step = cell && sectionOfCell(format, cell.id)?.id;
    if (!cell || step === undefined) return [];
    const named = [row?.label, column?.label].flatMap((label) => label ?? []);
    return [{ name: `${table.name}：${named.join('，')}`, step, cell: cell.id }];
  });
}

const fields: readonly (readonly [RegExp, string, string])[] = [
  [/落款|成文日期/, 'signedOn', '落款日期'],
  [/(?<!小)标题/, 'title', '标题'],
  [/文号|发文字号/, 'documentNumber', '发文字号'],
  [/前言/, 'preamble', '前言'],
  [/署名/, 'signatory', '署名'],
  [/(?:机关|单位)名称/, 'organization', '机关名称'],
];

function fieldLinks(opinion: string): readonly OpinionLink[] {
  return fields.flatMap(([pattern, field, name]) => {
    if (!pattern.test(opinion)) return [];
    const isLong = field === 'preamble';
    return [{ name, step: 'basics', field: isLong ? 'identity.preamble' : field }];
  });
}

/** A block of words by its name, else a part of the report by its heading, number or table. */
function stepLinks(opinion: string, format: ReportFormat): readonly OpinionLink[] {
  const sections = format.sections.filter((section, index) =>
    namesSection(opinion, section, index, format),
  );
  const blocks = format.sections.flatMap((section) =>
    section.kind === 'narrative' ? blockLinks(opinion, section, sections) : [],
  );
  const withBlocks = blocks.map(({ step }) => step);
  return [
    ...blocks,
    ...sections
      .filter(({ id }) => !withBlocks.includes(id))
      .map(({ id, heading }) => ({ name: heading, step: id })),
  ];
}

const NUMBERS = '一二三四五六七八九十';

function namesSection(
  opinion: string,
  section: Section,
  index: number,
  format: ReportFormat,
): boolean {
  const number = NUMBERS.charAt(index);
  const parts = Array.from(
    opinion.matchAll(/第((?:[一二三四五六七八九十][、和及与]?)+)(?:个)?部分/g),
  );
  if (parts.some(([, numbers = '']) => numbers.includes(number))) return true;
  if (opinion.includes(section.heading.replace(/^[一二三四五六七八九十]+、/, ''))) return true;
  if (section.kind !== 'tables') return false;
  const tables = namedTables(opinion, format);
  return section.tables.some((table) => isCalled(opinion, table) || tables.includes(table));
}

/** Names of blocks that are also part of a section's heading are no proof without their section. */
function blockLinks(
  opinion: string,
  section: NarrativeSection,
  named: readonly Section[],
): readonly OpinionLink[] {
  return section.blocks.flatMap(({ id, label }) => {
    const isPlain = label.length >= 4 && !/^(?:主动公开|依申请公开|开头的话|其他事项)$/.test(label);
    const isNamed = opinion.includes(label.replace(/^政府信息公开(?=平台)/, ''));
    if (!isNamed || (!isPlain && !named.includes(section))) return [];
    const text = `narrative/${narrativeKey(section.id, id)}` as const;
    return [
      {
        name: `${section.heading}（${label}）`,
        step: section.id,
        place: { text, start: 0, end: 0 },
      },
    ];
  });
}
