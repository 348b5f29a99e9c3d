import type { LabelledCase } from './labelled-case';

const oldApplication = {
  'applications/broughtForward/naturalPerson': '1',
  'applications/disclosed/naturalPerson': '1',
};
const oneReconsideration = { ...oldApplication, 'disputes/cases/reconsiderationUpheld': '1' };
const oneLawsuit = { ...oldApplication, 'disputes/cases/litigationDirectUpheld': '1' };
const documents = {
  'article20Item1/normativeDocuments/issued': '1',
  'article20Item1/normativeDocuments/repealed': '1',
  'article20Item1/normativeDocuments/inForce': '4',
};
const decisions = {
  'article20Item6/penalties/decisions': '3',
  'article20Item5/licensing/decisions': '124',
};
const fees = { 'article20Item8/administrativeFees/amount': '0.04' };
const management = 'overview/management';
const proactive = 'overview/proactive';

/** 复议, 诉讼, 文件, 决定, 收费 and sums, held to 表二 and 表四. */
export const figureCases: readonly LabelledCase[] = [
  // T5
  {
    at: 'overview/oversight',
    says: '因政府信息公开引发行政复议2件，已配合审理；接受监督考核。',
    cells: oneReconsideration,
    finds: ['T5'],
  },
  {
    at: 'overview/oversight',
    says: '全年政府信息公开行政诉讼案件3件，接受监督考核。',
    cells: oneLawsuit,
    finds: ['T5'],
  },
  {
    at: 'overview/oversight',
    says: '因政府信息公开引发行政复议1件；接受监督考核。',
    cells: oneReconsideration,
    finds: [],
  },
  { at: 'overview/oversight', says: '全年办理行政应诉培训2次，接受监督考核。', finds: [] },
  { at: 'overview/oversight', says: '政府信息公开纳入考核；审理其他行政复议案件5件。', finds: [] },
  // T6
  {
    at: 'overview/oversight',
    says: '接受监督考核，未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    cells: oneReconsideration,
    finds: ['T6'],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，没有因政府信息公开引发的行政诉讼。',
    cells: oneLawsuit,
    finds: ['T6'],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，政府信息公开行政复议0件。',
    cells: oneReconsideration,
    finds: ['T6'],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，全年无行政复议和行政诉讼。',
    cells: oneLawsuit,
    finds: ['T6'],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，全年无被纠错和败诉的复议诉讼案件。',
    cells: oneReconsideration,
    finds: [],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，没有因政府信息公开引发的行政诉讼。',
    cells: oneReconsideration,
    finds: [],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，未经复议直接起诉的1件，见表四。',
    cells: oneLawsuit,
    finds: [],
  },
  {
    at: 'overview/oversight',
    says: '接受监督考核，无法避免的行政复议案件及时配合办理。',
    cells: oneReconsideration,
    finds: [],
  },
  { at: 'overview/oversight', says: '接受监督考核，未发生行政复议、行政诉讼。', finds: [] },
  // T7
  {
    at: management,
    says: '全年制发行政规范性文件2件，均已审核备查。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '本年废止行政规范性文件3件，做好信息审核。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '现行有效的行政规范性文件12件，做好信息审核。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '全年出台规范性文件三件，做好信息审核。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '全年制发行政规范性文件1件、废止行政规范性文件1件，现行有效4件，做好信息审核。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '公开政策文件3条、规范性文件目录1份，做好信息审核。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '合法性审查规范性文件5件次，做好信息审核。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '印发工作方案、通知等文件46件，做好信息审核。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '2024年制发行政规范性文件6件，本年制发行政规范性文件1件，做好信息审核。',
    cells: documents,
    finds: [],
  },
  // T8
  {
    at: proactive,
    says: '主动公开信息40条。全年作出行政处罚决定5件。',
    cells: decisions,
    finds: ['T8'],
  },
  {
    at: proactive,
    says: '主动公开信息40条。全年办理行政许可126件。',
    cells: decisions,
    finds: ['T8'],
  },
  { at: proactive, says: '主动公开信息40条。行政处罚决定4宗。', cells: decisions, finds: ['T8'] },
  {
    at: proactive,
    says: '主动公开信息40条。全年行政事业性收费400万元。',
    cells: fees,
    finds: ['T8'],
  },
  {
    at: proactive,
    says: '主动公开信息40条。全年作出行政处罚决定3件，办理行政许可124件。',
    cells: decisions,
    finds: [],
  },
  {
    at: proactive,
    says: '主动公开行政处罚信息9条、行政许可信息80条。',
    cells: decisions,
    finds: [],
  },
  { at: proactive, says: '主动公开信息40条。公示行政处罚决定2件。', cells: decisions, finds: [] },
  { at: proactive, says: '主动公开信息40条。全年行政事业性收费400元。', cells: fees, finds: [] },
  {
    at: proactive,
    says: '主动公开信息40条。全县作出行政处罚决定900件。',
    cells: decisions,
    finds: [],
  },
  // T9
  {
    at: proactive,
    says: '全年主动公开信息372条，其中工作动态331条、通知公告61条。',
    finds: ['T9'],
  },
  {
    at: proactive,
    says: '全年主动公开信息240条，包括政策文件12条、工作动态180条、惠民信息40条。',
    finds: ['T9'],
  },
  { at: proactive, says: '全年主动公开信息100条，其中动态类60条，公告类50条。', finds: ['T9'] },
  { at: proactive, says: '全年主动公开信息59条，其中动态类40条、公告类19条。', finds: [] },
  { at: proactive, says: '全年主动公开信息372条，其中工作动态331条、通知公告等61条。', finds: [] },
  { at: proactive, says: '全年主动公开信息167条，包括动态类148条、公告类19条。', finds: [] },
  {
    at: proactive,
    says: '全年主动公开信息530条，包括政策解读13条、公示137条、办事指南2条。',
    finds: [],
  },
  { at: proactive, says: '通过不同渠道公开信息100条，其中网站90条、公众号80条。', finds: [] },
  { at: proactive, says: '全年主动公开信息68条，其中图解16条。', finds: [] },
  {
    at: proactive,
    says: '全年主动公开信息100条，其中网站68条（含图解16条）、公众号32条。',
    finds: [],
  },
  { at: proactive, says: '全年主动公开信息80条，其中动态类约60条、公告类30条。', finds: [] },
  // T10
  {
    at: 'otherMatters/informationFee',
    says: '2025年，本机关实际收取信息处理费400元。',
    finds: ['T10'],
  },
  {
    at: 'otherMatters/informationFee',
    says: '2025年，本机关实际收取信息处理费400元。',
    cells: fees,
    finds: [],
  },
  { at: 'otherMatters/informationFee', says: '2025年，本机关收取信息处理费0元。', finds: [] },
  {
    says: '收到政府信息公开申请1件，申请人逾期未缴费。',
    cells: {
      'applications/received/naturalPerson': '1',
      'applications/otherFeeUnpaid/naturalPerson': '1',
    },
    finds: [],
  },
];
