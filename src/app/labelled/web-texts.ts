import { applied } from './labelled-case';
import type { LabelledCase } from './labelled-case';

const proactive = 'overview/proactive';
const management = 'overview/management';
const oversight = 'overview/oversight';
const three = applied({ received: 3, disclosed: 3 });
const five = applied({ received: 5, disclosed: 4, carriedForward: 1 });
const eight = applied({ received: 8, broughtForward: 2, disclosed: 6, unavailableNotHeld: 4 });
const documents = {
  'article20Item1/normativeDocuments/issued': '2',
  'article20Item1/normativeDocuments/repealed': '1',
  'article20Item1/normativeDocuments/inForce': '6',
};
const decisions = {
  'article20Item6/penalties/decisions': '3',
  'article20Item5/licensing/decisions': '40',
};
const fees = { 'article20Item8/administrativeFees/amount': '1.2' };
/** Shapes that seventy reports as websites print them were seen to have; the sentences are new. */
export const webTextCases: readonly LabelledCase[] = [
  // 收到
  { says: '依申请公开系统中收到5封申请，均按流程办理。', cells: three, finds: ['T1'] },
  { says: '依申请公开系统中收到3封申请，均按流程办理。', cells: three, finds: [] },
  {
    says: '政府信息公开方面，接收到申请书5份，申请公开的主要是征地信息。',
    cells: three,
    finds: ['T1', 'N11'],
  },
  { says: '接收到申请书3件，申请公开的主要是征地信息。', cells: three, finds: [] },
  {
    says: '受理公民、法人和其他组织通过线上线下各种方式向镇政府及党政办公室递交的政府信息公开申请6件。',
    cells: three,
    finds: ['T1'],
  },
  {
    says: '受理公民、法人和其他组织向镇政府及党政办公室递交的政府信息公开申请3件。',
    cells: three,
    finds: [],
  },
  {
    says: '全年依申请公开收到网上申请5件，信函4件，合计9件，均已答复。',
    cells: eight,
    finds: ['T1'],
  },
  {
    says: '全年依申请公开收到网上申请5件，信函3件，合计8件，上年结转2件，均已答复。',
    cells: eight,
    finds: [],
  },
  { says: '全年依申请公开收到网上申请5件，信函3件，合计8件，办结10件。', cells: eight, finds: [] },
  {
    says: '收到政府信息公开申请3件，回复群众来信4封、咨询8件，合计12件。',
    cells: three,
    finds: [],
  },
  {
    says: '办结依申请公开10件（含2024年结转的2件），其中予以公开6件、无法提供4件。',
    cells: eight,
    finds: [],
  },
  {
    says: '办结依申请公开10件（含2024年结转的2件），其中予以公开5件、无法提供4件。',
    cells: eight,
    finds: ['T4', 'T9'],
  },
  { says: '收到政府信息公开申请5件，办结4件，结转1件到2026年办理。', cells: five, finds: [] },
  { says: '依申请公开5条，均按期答复。', cells: three, finds: ['T1'] },
  { says: '依申请公开3条，免于公开0条。', cells: three, finds: [] },
  {
    says: '受理政府信息公开申请8件，其中7件申请公开征地信息；2件结转下年答复；复议1件。',
    cells: applied({ received: 8, disclosed: 6, carriedForward: 2 }),
    finds: [],
  },
  {
    says: '收到当面提交或以信函、传真、网站等形式提出的政府信息公开申请2件。',
    cells: three,
    finds: ['T1'],
  },
  {
    says: '收到当面提交或以信函、传真、网站等形式提出的政府信息公开申请3件。',
    cells: three,
    finds: [],
  },
  { says: '通过网站收到政府信息公开申请2件。', cells: three, finds: [] },
  // 没有制发、没有决定
  {
    at: management,
    says: '全年未印发行政规范性文件，信息审核到位。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '本年没有制定规范性文件，信息审核到位。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '全年未制发、废止行政规范性文件，信息审核到位。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '本年无行政规范性文件制发，信息审核到位。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '制定发布规范性文件3件，清理废止文件1件，现行有效文件6件，审核到位。',
    cells: documents,
    finds: ['T7'],
  },
  {
    at: management,
    says: '规范性文件制发2件、废止1件、现行有效7件，审核到位。',
    cells: documents,
    finds: ['T7'],
  },
  { at: management, says: '全年未印发行政规范性文件，信息审核到位。', finds: [] },
  {
    at: management,
    says: '全年未出台涉及市场主体的规范性文件，信息审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '未制定规范性文件管理办法，按县里规定审核。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '未经合法性审核的，不得印发规范性文件；信息审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '上年未制发行政规范性文件，本年制发2件，信息审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '制定发布规范性文件2件，清理废止文件1件，现行有效文件6件，审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '规范性文件制发2件、废止1件、现行有效6件，审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息86条。全年未作出行政处罚决定。',
    cells: decisions,
    finds: ['T8'],
  },
  {
    at: proactive,
    says: '公开信息86条。未办理行政许可、行政处罚和行政强制案件。',
    cells: decisions,
    finds: ['T8'],
  },
  {
    at: proactive,
    says: '公开信息86条。办理行政许可40件、行政处罚5件、行政强制0件。',
    cells: decisions,
    finds: ['T8'],
  },
  { at: proactive, says: '公开信息86条。未收取行政事业性收费。', cells: fees, finds: ['T8'] },
  {
    at: proactive,
    says: '公开信息86条。办理行政许可40件、行政处罚3件、行政强制0件。',
    cells: decisions,
    finds: [],
  },
  {
    at: proactive,
    says: '公开行政许可信息40条、行政处罚5件、行政强制0件。',
    cells: decisions,
    finds: [],
  },
  { at: proactive, says: '公开信息86条。全年未作出行政强制决定。', cells: decisions, finds: [] },
  {
    at: proactive,
    says: '公开信息86条。未发生行政处罚案件超期的情况。',
    cells: decisions,
    finds: [],
  },
  { at: proactive, says: '公开信息86条。未收取行政事业性收费。', finds: [] },
  // 缺数、错字
  {
    at: proactive,
    says: '全年共主动公开条，其中公示公告18条。',
    finds: ['N10'],
    severity: 'confirm',
  },
  {
    at: proactive,
    says: '全面梳理公开目录。年主动公开各类信息23条。',
    finds: ['N10'],
    severity: 'confirm',
  },
  { at: proactive, says: '坚持以公开为常态、不公开为列外，公开信息86条。', finds: ['N10'] },
  { at: management, says: '明确办公室为为公开信息的审核机构，台帐齐全。', finds: ['N10'] },
  { at: proactive, says: '全年公开信息86条，逐条公开条目来源，坚持不公开为例外。', finds: [] },
  {
    at: management,
    says: '因为为民服务无小事，台账逐级审核；学年主动公开目录一并更新。',
    finds: [],
  },
  // 姓名
  {
    says: '受理政府信息公开申请3件，申请人为王小田、周大川等3人申请公开征地材料。',
    cells: three,
    finds: ['N12'],
  },
  {
    says: '受理政府信息公开申请3件，具体为：赵小田、杨大川等申请公开征地材料。',
    cells: three,
    finds: ['N12'],
  },
  {
    says: '受理政府信息公开申请3件，具体为：赵某、杨某等申请公开征地材料。',
    cells: three,
    finds: [],
  },
  {
    says: '受理政府信息公开申请3件，内容为：征地补偿、低保名单等申请公开事项。',
    cells: three,
    finds: [],
  },
  { at: oversight, says: '考核结果按程序公开，未收到群众由邮寄申请公开以外的诉求。', finds: [] },
];
