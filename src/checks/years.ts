import { printedMonthDay, reportTexts, reportTitle } from '../domain';
import type { CountySettings, FoundByRule, Report, ReportText, Rule, RuleContext } from '../domain';
import { editAt, foundInText, foundInWords, narrativeTexts } from './word-finding';
import { wordsOf } from './words';

const PERIOD =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日起?，?(?:至|到|—|-|－|~)(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})日)?/g;
const UNTIL = /截[至止](?:到)?(20\d\d)年(\d{1,2})月(\d{1,2})日/g;
const OPENING =
  /(?:^|[。\n])(20\d\d)年(?:度)?，?(?=我|本|全|青|各|在|以|按|认|坚|[\u3400-\u9FFF]{2,8}(?:镇|乡|街道|局|办))/g;
const BROKEN_YEAR = /20\d{3,6}年/g;
/** “202512月31日”, “20251231日”: a sign between the numbers is lost. */
const BROKEN_DATE =
  /(?<!\d)20\d\d\s?(?:1[0-2]|0?[1-9])(?:月(?:\d{1,2}日)?|(?:[12]\d|3[01]|0?[1-9])日)/g;

export const yearsAgree: Rule = {
  id: 'N3',
  severity: 'confirm',
  origin: '国办规定',
  clause: '30号文：各项数据核定时间点为报告年度的12月31日；标题、期限与报告年度一致',
  title: '标题、统计期限和正文的年份与报告年度一致',
  explanation: '沿用去年的稿子，最容易漏改年份。统计期限是报告年度的1月1日至12月31日。',
  examples: {
    triggers: '2025年度的报告写“统计期限为2024年1月1日至2024年12月31日”。',
    stays: '“2024年收到5件，2025年收到3件”“2026年，我镇将……”',
  },
  reads: 'words',
  find: (context) => {
    const { format, report } = context;
    const texts = reportTexts(format, report).filter(({ field }) => field !== 'signedOn');
    return [
      ...texts.flatMap(findBrokenYears),
      ...findTitleYear(context),
      ...texts.flatMap((text) => findPeriod(text, report.year)),
      ...findOldOpenings(context),
      ...texts.flatMap((text) => findOtherNotice(text, report.year)),
    ];
  },
};

function findBrokenYears(text: ReportText): readonly FoundByRule[] {
  const tell = (pattern: RegExp, what: string) =>
    Array.from(text.text.matchAll(pattern), ({ 0: shown, index }) =>
      foundInText(text, index, index + shown.length, {
        message: `“${text.name}”里的${what.replace('…', shown)}。请改正。`,
      }),
    );
  return [
    ...tell(BROKEN_YEAR, '年份“…”多了数字'),
    ...tell(BROKEN_DATE, '日期“…”写得不全，像是丢了“年”“月”'),
  ];
}

/** S4 says where the year is missing; here another one stands. */
function findTitleYear({ format, report }: RuleContext): readonly FoundByRule[] {
  const { year } = report;
  const text = reportTexts(format, report).find(({ field }) => field === 'title');
  if (year === null || !text) return [];
  const years = Array.from(reportTitle(report).matchAll(/20\d\d(?!\d)/g), ([found]) => found);
  const other = years.find((found) => Number(found) !== year);
  if (other === undefined) return [];
  const at = text.text.indexOf(other);
  return [
    foundInText(text, Math.max(0, at), Math.max(0, at) + 4, {
      message: `标题写的是 ${other} 年，报告年度是 ${String(year)} 年。请核对。`,
      expected: String(year),
      actual: other,
      ...(at < 0
        ? {}
        : {
            fixes: [
              {
                label: `标题改为 ${String(year)}`,
                edits: [editAt(text, at, at + 4, String(year))],
              },
            ],
          }),
    }),
  ];
}

function findPeriod(text: ReportText, year: number | null): readonly FoundByRule[] {
  if (year === null) return [];
  const words = wordsOf(text);
  const periods = Array.from(words.plain.matchAll(PERIOD)).flatMap((match) => {
    const [all, from, month, day, to = from, lastMonth, lastDay] = match;
    const sentence = words.plain.slice(
      Math.max(0, match.index - 30),
      match.index + all.length + 10,
    );
    if (!/统计|期限|数据|报告期|本报告/.test(sentence)) return [];
    const isWhole =
      Number(from) === year &&
      Number(to) === year &&
      [month, day, lastMonth, lastDay].map(Number).join('-') === '1-1-12-31';
    return isWhole ? [] : [{ all, index: match.index }];
  });
  const untils = Array.from(words.plain.matchAll(UNTIL)).flatMap((match) => {
    const [all, ofYear] = match;
    return Number(ofYear) < year ? [{ all, index: match.index }] : [];
  });
  return [...periods, ...untils].map(({ all, index }) =>
    foundInWords(words, index, index + all.length, {
      message: `“${text.name}”写的是“${all}”，报告年度是 ${String(year)} 年，统计期限应为${String(year)}年1月1日至${String(year)}年12月31日。请核对。`,
    }),
  );
}

const NOTICE = /做好(20\d\d)年(?:度)?[^《》。，\n]{0,16}信息公开(?:工作)?(?:年度)?(?:工作)?报告/g;

/** The notice that asks for the reports of another year. */
function findOtherNotice(text: ReportText, year: number | null): readonly FoundByRule[] {
  if (year === null) return [];
  return Array.from(text.text.matchAll(NOTICE)).flatMap((match): FoundByRule[] => {
    if (Number(match[1]) === year) return [];
    const at = match.index + '做好'.length;
    return [
      foundInText(text, at, at + 4, {
        severity: 'hint',
        message: `“${text.name}”引用的是编制 ${match[1] ?? ''} 年度报告的通知，报告年度是 ${String(year)} 年。请看是不是去年的稿子没有改。`,
      }),
    ];
  });
}

/** “2024年，我镇…” at the head of a paragraph of the report of 2025. */
function findOldOpenings(context: RuleContext): readonly FoundByRule[] {
  const { year } = context.report;
  if (year === null) return [];
  return narrativeTexts(context).flatMap((text) => {
    const words = wordsOf(text);
    return Array.from(words.plain.matchAll(OPENING)).flatMap((match) => {
      const ofYear = Number(match[1]);
      const rest = words.plain.slice(match.index, match.index + 60);
      if (ofYear >= year || /20\d\d年.*20\d\d年/.test(rest)) return [];
      const at = match.index + match[0].indexOf(String(ofYear));
      const place = words.placeOf(at, at + 4);
      return foundInText(text, place.start, place.end, {
        severity: 'hint',
        message: `“${text.name}”有一句以“${String(ofYear)}年”开头，报告年度是 ${String(year)} 年。请看是不是去年的稿子没有改。`,
        fixes: [
          {
            label: `改为 ${String(year)}`,
            edits: [editAt(text, place.start, place.end, String(year))],
          },
        ],
      });
    });
  });
}

/** By law; a county may ask its offices for an earlier day. */
const LEGAL_DEADLINE = '01-31';
const LEGAL_DEADLINE_OF_COUNTY = '03-31';

const legalSignedInTime: Rule = {
  id: 'N14',
  severity: 'hint',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号：每年1月31日前提交并公布；县级政府3月31日前公布',
  title: '落款日期在规定期限内',
  explanation:
    '年报在次年1月1日以后编，乡镇、街道和部门1月31日前提交并公布，县级政府3月31日前公布。',
  reasons: ['县里要求的日期不同'],
  examples: {
    triggers: '2025年度的报告落款 2026-02-14，或 2025-12-25。',
    stays: '2025年度的报告落款 2026-01-15。',
  },
  reads: 'words',
  find: ({ report }) => findSignedLate(report, null),
};

export const signedInTime: Rule = {
  ...legalSignedInTime,
  asCountyAsks: (county) => {
    const { issuer, publishBy } = county;
    if (publishBy === '') return legalSignedInTime;
    const day = printedMonthDay(publishBy);
    return {
      ...legalSignedInTime,
      origin: '县里要求',
      clause: `${issuer}的检查设置：${day}前发布。${legalSignedInTime.clause}`,
      explanation: `${issuer}要求${day}前发布。年报在次年1月1日以后编，法定最迟1月31日。`,
      find: ({ report }) => findSignedLate(report, county),
    };
  },
};

function findSignedLate(
  { year, identity: { signedOn, officeKind } }: Report,
  county: CountySettings | null,
): readonly FoundByRule[] {
  if (year === null) return [];
  const found = { section: null, field: 'signedOn', cells: [] };
  const typed = signedOn.trim();
  if (typed === '') return [{ ...found, isMissing: true, message: '没有落款日期。' }];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return [];
  const about = { ...found, quote: signedOn };
  if (typed <= `${String(year)}-12-31`) {
    const message = `落款日期是 ${signedOn}，报告年度 ${String(year)} 年还没有过完，数据还不能核定。请核对。`;
    return [{ ...about, message }];
  }
  const isCounty = officeKind === 'county';
  const legal = `${String(year + 1)}-${isCounty ? LEGAL_DEADLINE_OF_COUNTY : LEGAL_DEADLINE}`;
  if (typed > legal) {
    return [{ ...about, message: `落款日期是 ${signedOn}，晚于规定的 ${legal}。请核对。` }];
  }
  if (county === null || isCounty) return [];
  const asked = `${String(year + 1)}-${county.publishBy}`;
  if (typed <= asked) return [];
  const message = `落款日期是 ${signedOn}，晚于${county.issuer}要求的 ${asked}。请核对。`;
  return [{ ...about, message }];
}
