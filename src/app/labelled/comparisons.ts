import { applied } from './labelled-case';
import type { LabelledCase } from './labelled-case';

const proactive = 'overview/proactive';
const management = 'overview/management';
const oversight = 'overview/oversight';
const lastYear = (cells: LabelledCase['cells'] = {}) => ({
  previous: { says: '', cells, isFiguresOnly: true },
});
const two = lastYear(applied({ received: 2, disclosed: 2 }));
const four = lastYear(applied({ received: 4, disclosed: 4 }));
const eight = lastYear(applied({ received: 8, disclosed: 8 }));
const three = applied({ received: 3, disclosed: 3 });
const five = applied({ received: 5, disclosed: 5 });
const carried = applied({ received: 4, broughtForward: 1, disclosed: 5 });
const openLast = lastYear(applied({ received: 3, disclosed: 2, carriedForward: 1 }));
const decisions = (penalties: string, licences: string) => ({
  'article20Item6/penalties/decisions': penalties,
  'article20Item5/licensing/decisions': licences,
});
const documents = (issued: string, repealed: string, inForce: string) => ({
  'article20Item1/normativeDocuments/issued': issued,
  'article20Item1/normativeDocuments/repealed': repealed,
  'article20Item1/normativeDocuments/inForce': inForce,
});

/** T11: what is said beside last year, held to the figures of both. */
export const comparisonCases: readonly LabelledCase[] = [
  // 件数
  { says: '收到政府信息公开申请5件，较上年增加2件。', cells: five, ...two, finds: ['T11'] },
  { says: '收到政府信息公开申请5件，较上年增加3件。', cells: five, ...two, finds: [] },
  { says: '收到政府信息公开申请三件，比2024年减少两件。', cells: three, ...four, finds: ['T11'] },
  { says: '收到政府信息公开申请三件，比2024年减少一件。', cells: three, ...four, finds: [] },
  {
    says: '收到政府信息公开申请3件，较上年收到的5件减少2件。',
    cells: three,
    ...four,
    finds: ['T11'],
  },
  { says: '收到政府信息公开申请3件，较上年收到的4件减少1件。', cells: three, ...four, finds: [] },
  { says: '收到政府信息公开申请3件，同比增加1件。', cells: three, ...four, finds: ['T11'] },
  { says: '收到政府信息公开申请3件，均已答复，同比减少1件。', cells: three, ...four, finds: [] },
  { says: '依申请公开事项共3件，与去年相比减少5件。', cells: three, ...four, finds: ['T11'] },
  {
    says: '与上年相比，政府信息公开申请增加1件，全年收到5件。',
    cells: five,
    ...two,
    finds: ['T11'],
  },
  { says: '与上年相比，政府信息公开申请增加3件，全年收到5件。', cells: five, ...two, finds: [] },
  { says: '收到政府信息公开申请5件，较2023年增加1件。', cells: five, ...two, finds: [] },
  { says: '收到政府信息公开申请5件，较上年增加3件。', cells: carried, ...openLast, finds: ['T11'] },
  { says: '收到政府信息公开申请5件，较上年增加2件。', cells: carried, ...openLast, finds: [] },
  { says: '收到政府信息公开申请4件，较上年增加1件。', cells: carried, ...openLast, finds: [] },
  // 百分数
  { says: '收到政府信息公开申请5件，同比增长25%。', cells: five, ...two, finds: ['T11'] },
  { says: '收到政府信息公开申请5件，同比增长150%。', cells: five, ...two, finds: [] },
  { says: '收到政府信息公开申请3件，较上年下降62.5%。', cells: three, ...eight, finds: [] },
  { says: '收到政府信息公开申请3件，较上年下降63%。', cells: three, ...eight, finds: [] },
  { says: '收到政府信息公开申请3件，较上年下降62%。', cells: three, ...eight, finds: [] },
  { says: '收到政府信息公开申请3件，较上年下降65%。', cells: three, ...eight, finds: ['T11'] },
  { says: '收到政府信息公开申请3件，较上年增加1件（50％）。', cells: three, ...two, finds: [] },
  {
    says: '收到政府信息公开申请3件，较上年增加1件（33.3%）。',
    cells: three,
    ...two,
    finds: ['T11'],
  },
  { says: '收到政府信息公开申请3件，较上年增加1件，增幅为50%。', cells: three, ...two, finds: [] },
  {
    says: '收到政府信息公开申请3件，同比增长300%。',
    cells: three,
    ...lastYear({}),
    finds: ['T11'],
  },
  {
    says: '收到政府信息公开申请5件，同比增长约一倍多，答复率100%。',
    cells: five,
    ...two,
    finds: [],
  },
  {
    says: '收到政府信息公开申请5件，按期答复率100%，同比提高2个百分点。',
    cells: five,
    ...two,
    finds: [],
  },
  { says: '收到政府信息公开申请5件，答复率为100%，与上年持平。', cells: five, ...two, finds: [] },
  // 倍、持平、增减
  { says: '收到政府信息公开申请5件，是上年的两倍。', cells: five, ...two, finds: ['T11'] },
  { says: '收到政府信息公开申请5件，是去年的2.5倍。', cells: five, ...two, finds: [] },
  {
    says: '收到政府信息公开申请4件，较上年翻了一番。',
    cells: applied({ received: 4, disclosed: 4 }),
    ...two,
    finds: [],
  },
  { says: '收到政府信息公开申请3件，较上年翻了一番。', cells: three, ...two, finds: ['T11'] },
  { says: '收到政府信息公开申请3件，与上年持平。', cells: three, ...four, finds: ['T11'] },
  { says: '收到政府信息公开申请3件，与上年基本持平。', cells: three, ...four, finds: [] },
  { says: '收到政府信息公开申请5件，申请量较上年有所减少。', cells: five, ...two, finds: ['T11'] },
  { says: '收到政府信息公开申请5件，申请数量较上年明显增加。', cells: five, ...two, finds: [] },
  // 别的事
  { at: proactive, says: '主动公开政府信息86条，较上年增加20条，同比增长30%。', ...two, finds: [] },
  {
    at: proactive,
    says: '公开信息86条。作出行政处罚决定3件，同比下降50%。',
    cells: decisions('3', '0'),
    ...lastYear(decisions('4', '0')),
    finds: ['T11'],
  },
  {
    at: proactive,
    says: '公开信息86条。作出行政处罚决定3件，同比下降25%。',
    cells: decisions('3', '0'),
    ...lastYear(decisions('4', '0')),
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息86条，公开行政处罚信息3条，较上年减少5条。',
    cells: decisions('3', '0'),
    ...lastYear(decisions('4', '0')),
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息86条。办理行政许可124件，较上年增加24件。',
    cells: decisions('0', '124'),
    ...lastYear(decisions('0', '110')),
    finds: ['T11'],
  },
  {
    at: management,
    says: '制发行政规范性文件2件，较上年增加1件，均经审核。',
    cells: documents('2', '0', '5'),
    ...lastYear(documents('0', '0', '3')),
    finds: ['T11'],
  },
  {
    at: management,
    says: '制发行政规范性文件2件，较上年增加2件，均经审核。',
    cells: documents('2', '0', '5'),
    ...lastYear(documents('0', '0', '3')),
    finds: [],
  },
  {
    at: oversight,
    says: '纳入考核，举办培训3次，培训120人次，较上年增加1次。',
    ...lastYear({}),
    finds: [],
  },
  {
    says: '收到网上政府信息公开申请2件、信函申请1件，网上申请较上年减少5件。',
    cells: three,
    ...four,
    finds: [],
  },
  {
    says: '收到政府信息公开申请3件，其中自然人2件，较上年减少4件。',
    cells: three,
    ...four,
    finds: [],
  },
  {
    says: '收到政府信息公开申请3件。上半年收到申请1件，同比减少3件。',
    cells: three,
    ...four,
    finds: [],
  },
  { says: '收到政府信息公开申请3件，全县申请量较上年增加40%。', cells: three, ...four, finds: [] },
  { says: '收到政府信息公开申请5件，较上年增加1件。', cells: five, finds: [] },
];
