import { emptyDraft, formatCells, narrativeKey } from '../domain';
import type { ReportDraft, ReportFormat } from '../domain';
import { fullDraft } from './full-report.test-support';

/** Reports of every kind an office may export, by what is special about them. */
export function sampleReports(format: ReportFormat): Readonly<Record<string, ReportDraft>> {
  const full = fullDraft(format);
  return {
    empty: emptyDraft(format.version, ''),
    full,
    ordinary: ordinaryReport(format),
    'all zeros': { ...full, cells: sameInEveryBox(format, '0') },
    wrong: { ...full, cells: sameInEveryBox(format, '约20件') },
    '12-digit figures': { ...full, cells: sameInEveryBox(format, '123456789012') },
    'hostile words': withWordsEverywhere(full, hostileWords),
    'rare characters': withWordsEverywhere(full, '㙍𠅤镇𡐓村𰻝𱉼乡𠮷野'),
    '100,000 characters': withNarrative(full, '政府信息公开工作'.repeat(12_500)),
    'endless headings': {
      ...full,
      ownHeadings: { overview: [{ heading: '自拟标题'.repeat(150), text: '培训两次。' }] },
    },
    sealed: { ...full, identity: { ...full.identity, seal: 'sealed' } },
    'endless office': {
      ...full,
      identity: { ...full.identity, organization: '临河县柳溪镇'.repeat(60), signatory: '' },
    },
  };
}

/** Markup, control characters, halves of characters and noncharacters. */
const hostileWords =
  '<w:p>&amp;]]>"\'<!--\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028甲\ud800乙\udc00\ufffe\uffff丙';

function sameInEveryBox(format: ReportFormat, text: string): ReportDraft['cells'] {
  const entries = Array.from(formatCells(format).values()).filter((cell) => !cell.isDerived);
  return Object.fromEntries(entries.map(({ id }) => [id, text]));
}

function withNarrative(draft: ReportDraft, words: string): ReportDraft {
  const narrative = Object.keys(draft.narrative).map((key) => [key, words] as const);
  return { ...draft, narrative: Object.fromEntries(narrative) };
}

function withWordsEverywhere(draft: ReportDraft, words: string): ReportDraft {
  const { officeKind, seal } = draft.identity;
  const identity = Object.fromEntries(Object.keys(draft.identity).map((key) => [key, words]));
  return {
    ...withNarrative(draft, words),
    identity: { ...draft.identity, ...identity, officeKind, seal },
    ownHeadings: { overview: [{ heading: words, text: words }] },
  };
}

/** A township's report of an ordinary year, with the numbering that clerks type. */
function ordinaryReport(format: ReportFormat): ReportDraft {
  const year = String(format.reportYears.from);
  const draft = emptyDraft(format.version, year);
  const cells = sameInEveryBox(format, '0');
  const words: Readonly<Record<string, string>> = {
    'overview/lead': `${year}年，本镇围绕群众关心的事项推进政务公开，各项工作按计划完成。`,
    'overview/proactive':
      '全年通过县政府网站主动公开信息126条，其中政策文件18条、财政预决算4条、民生实事进展104条。\n1.重点领域\n就业、社会救助、宅基地审批等事项做到应公开尽公开，公开栏每月更新一次。\n2.政策解读。出台的3件规范性文件均同步发布解读材料。解读形式包括问答和图解。',
    'overview/onApplication': '全年收到政府信息公开申请5件，均在法定期限内答复。',
    'overview/management': '严格执行发布审核制度，“先审查、后公开”——全年没有发生泄密情况。',
    'overview/platform':
      '依托县政府网站和便民服务中心公开专区开展工作：\n（1）网站专栏每季度自查一次；\n（2）公开专区配备查阅设备2台。',
    'overview/oversight': '年内开展业务培训2次，参加60人次；接受社会评议，未发生责任追究。',
    'problems/problems':
      '（一）公开内容不够均衡。部分村级信息更新较慢。\n（二）解读形式比较单一。图表和视频解读偏少。',
    'problems/improvements': '下一步将完善村级公开目录，每月提醒，并尝试短视频解读。',
    'otherMatters/informationFee': `${year}年，本机关未收取信息处理费。`,
    'otherMatters/other': '无其他需要报告的事项。',
  };
  const narrative = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id }) => {
          const key = narrativeKey(section.id, id);
          return [key, words[key] ?? ''] as const;
        })
      : [],
  );
  return {
    ...draft,
    identity: {
      ...draft.identity,
      organization: '临河县柳溪镇人民政府',
      signedOn: `${String(Number(year) + 1)}-01-15`,
    },
    cells: {
      ...cells,
      'applications/received/naturalPerson': '4',
      'applications/received/business': '1',
      'applications/disclosed/naturalPerson': '3',
      'applications/disclosed/business': '1',
      'applications/unavailableNotHeld/naturalPerson': '1',
    },
    narrative: Object.fromEntries(narrative),
  };
}
