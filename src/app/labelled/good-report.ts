import {
  emptyDraft,
  entryCells,
  formatOfYear,
  narrativeKey,
  parseDraft,
  printedTables,
  standardTitle,
} from '../../domain';
import type { ReportDraft, ReportFormat } from '../../domain';
import { formats } from '../../formats';
import type { LabelledCase } from './labelled-case';

const words: Readonly<Record<string, string>> = {
  'overview/lead':
    '2025年，青山镇人民政府认真贯彻《中华人民共和国政府信息公开条例》，围绕群众关心的事项做好政府信息公开工作。',
  'overview/proactive':
    '全年在县政府网站主动公开信息86条，重点公开了村级财务、惠农补贴和就业服务方面的内容。',
  'overview/onApplication': '2025年，本机关未收到政府信息公开申请。',
  'overview/management':
    '信息发布前由承办人、党政办公室和分管领导逐级审核，做好保密审查；行政规范性文件公布前都经过合法性审核。',
  'overview/platform': '镇、村两级公开栏每月更新，便民服务中心设有查阅点，有专人维护。',
  'overview/oversight':
    '全年开展业务培训2次，政府信息公开纳入年度考核，接受社会评议，未发生责任追究的情况。',
  'problems/problems': '少数村公开栏更新不及时，政策解读以文字为主，老年群众看不懂的情况仍有发生。',
  'problems/improvements':
    '对更新慢的村逐月通报，安排专人上门指导；下一步请包村干部用方言讲解惠农政策，每季度至少一次。',
  'otherMatters/informationFee': '2025年，本机关未收取信息处理费。',
  'otherMatters/other': '除上述事项外，无其他需要报告的事项。',
};

/** A good report in which all is zero, with one text and some figures put into it. */
export function reportWithCase(labelled: LabelledCase): {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
} {
  const year = labelled.year ?? 2025;
  const format = formatOfYear(formats, year);
  if (!format) throw new Error(`No format for ${String(year)}`);
  const draft = goodDraft(format, year);
  const { cells = {}, identity = {}, own, previous } = labelled;
  const stock = 'article20Item1/normativeDocuments/inForce';
  return {
    format,
    draft: {
      ...draft,
      cells: { ...draft.cells, ...(stock in draft.cells ? { [stock]: '3' } : {}), ...cells },
      identity: { ...draft.identity, ...identity },
      narrative: { ...draft.narrative, ...put(labelled) },
      ownHeadings: own ? { overview: [...own] } : {},
      previous: previous ? lastYear(previous, year - 1) : null,
    },
  };
}

function lastYear(previous: NonNullable<LabelledCase['previous']>, year: number): ReportDraft {
  const { draft } = reportWithCase({ ...previous, year, finds: [] });
  return previous.isFiguresOnly === true ? { ...draft, narrative: {} } : draft;
}

function put({ says, at = 'overview/onApplication' }: LabelledCase): Record<string, string> {
  return at.startsWith('identity') ? {} : { [at]: says };
}

function goodDraft(format: ReportFormat, year: number): ReportDraft {
  const empty = emptyDraft(format.version, String(year));
  const zeros = printedTables(format)
    .flatMap(entryCells)
    .map(({ id }) => [id, '0']);
  const known = new Set(
    format.sections.flatMap((section) =>
      section.kind === 'narrative'
        ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
        : [],
    ),
  );
  const narrative = Object.entries(words)
    .filter(([key]) => known.has(key))
    .map(([key, text]) => [key, text.split('2025').join(String(year))]);
  const draft: ReportDraft = {
    ...empty,
    identity: {
      ...empty.identity,
      organization: '青山镇人民政府',
      signedOn: `${String(year + 1)}-01-15`,
    },
    cells: Object.fromEntries(zeros) as Record<string, string>,
    narrative: Object.fromEntries(narrative) as Record<string, string>,
  };
  return { ...draft, identity: { ...draft.identity, title: titleOf(format, draft) } };
}

function titleOf(format: ReportFormat, draft: ReportDraft): string {
  return standardTitle(parseDraft(format, draft).report);
}
