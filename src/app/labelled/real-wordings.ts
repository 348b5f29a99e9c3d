import { applied } from './labelled-case';
import type { LabelledCase } from './labelled-case';

const lead = 'overview/lead';
const proactive = 'overview/proactive';
const management = 'overview/management';
const platform = 'overview/platform';
const oversight = 'overview/oversight';
const preamble = (text: string) => ({ at: 'identity', says: text, identity: { preamble: text } });
const three = applied({ received: 3, disclosed: 3 });
const five = applied({ received: 5, disclosed: 4, carriedForward: 1 });
const twenty = applied({
  received: 20,
  broughtForward: 3,
  disclosed: 15,
  partlyDisclosed: 2,
  withheldThirdParty: 1,
  unavailableNotHeld: 3,
  otherOther: 1,
  carriedForward: 1,
});
const disputes = {
  ...applied({ broughtForward: 2, disclosed: 2 }),
  'disputes/cases/reconsiderationUpheld': '2',
  'disputes/cases/litigationDirectUpheld': '1',
};
const documents = {
  'article20Item1/normativeDocuments/issued': '2',
  'article20Item1/normativeDocuments/repealed': '1',
  'article20Item1/normativeDocuments/inForce': '14',
};
const decisions = {
  'article20Item6/penalties/decisions': '30',
  'article20Item5/licensing/decisions': '858',
  'article20Item6/compulsoryMeasures/decisions': '1',
};

/** Ways of saying it that some fifty published reports were seen to use; the sentences are new. */
export const realWordingCases: readonly LabelledCase[] = [
  // 没有申请
  { says: '本年度没有接到群众要求公开信息的申请。', finds: [] },
  { says: '本年度未接到群众要求公开的信息。', finds: [] },
  { says: '2025年没有公民、法人和其他组织向本镇提出政府信息公开申请。', finds: [] },
  { says: '2025年没有公民、法人向本镇提出政府信息公开申请。', cells: three, finds: ['T2'] },
  { says: '本年度无人申请公开政府信息。', finds: [] },
  { says: '本年无人申请公开政府信息。', cells: three, finds: ['T2'] },
  { says: '全年未发生依申请公开情况。', finds: [] },
  { says: '2025年我镇未发生依申请公开情况。', cells: three, finds: ['T2'] },
  { says: '2025年，我镇依申请公开0件。', cells: three, finds: ['T2'] },
  { says: '2025年，我镇依申请公开受理量为0。', cells: three, finds: ['T2'] },
  { says: '2025年，我镇依申请公开受理量为0。', finds: [] },
  { says: '依法受理政府信息依申请公开0件，办结0件，不予公开0件。', finds: [] },
  {
    says: '收到依申请公开共0件，其中书面0件、平台0件，转办0件，0件结转下年度。',
    finds: [],
  },
  {
    says: '未收到书面申请，未收到信函、传真形式的申请，也未收到电子邮件和网上提交的申请。',
    finds: [],
  },
  { says: '收到政府信息公开申请3件，未发生依申请公开答复超期的情况。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，没有申请人提出复议申请。', cells: three, finds: [] },
  {
    says: '收到政府信息公开申请3件，申请人均为自然人，没有法人和其他组织提出申请。',
    cells: three,
    finds: [],
  },
  { says: '收到政府信息公开申请3件。没有群众因答复申请行政复议。', cells: three, finds: [] },
  { says: '收到3件政府信息公开申请，其中网站2件、信函1件，3件均已办结。', cells: three, finds: [] },
  // 收到几件
  { says: '2025年，共办理依申请公开4件。', cells: three, finds: ['T1'] },
  { says: '2025年，政府信息公开申请4件，均按期答复。', cells: three, finds: ['T1'] },
  { says: '2025年，政府信息公开申请3件，均按期答复。', cells: three, finds: [] },
  { says: '全年办理依申请公开4件，另有1件结转下年度。', cells: five, finds: [] },
  {
    says: '收到政府信息公开申请5件，转至下一年度政府信息公开申请1件。',
    cells: five,
    finds: [],
  },
  {
    says: '收到政府信息公开申请5件，已答复4件，尚在办理期限内1件。',
    cells: five,
    finds: [],
  },
  {
    says: '新受理政府信息公开申请20件，上年结转3件，办结22件，转下一年办理1件。',
    cells: twenty,
    finds: [],
  },
  {
    says: '收到政府信息公开申请20件，上年转结3件，其中网上申请12件，信函申请11件，按程序办理。',
    cells: twenty,
    finds: [],
  },
  {
    says: '办理政府信息公开申请23件，其中上年结转3件，本年新收20件；予以公开15件，占68.2%。',
    cells: twenty,
    finds: [],
  },
  {
    says: '收到政府信息公开申请3件，其中2件来自同一申请人，涉及征地补偿，均予以公开。',
    cells: three,
    finds: [],
  },
  { says: '收到转办的政府信息公开申请2件、本机关直接收到1件，均已答复。', cells: three, finds: [] },
  { says: '收到的3件政府信息公开申请全部按时答复，无一超期。', cells: three, finds: [] },
  // 复议诉讼
  {
    at: oversight,
    says: '纳入年度考核。因政府信息公开申请引发行政复议2件，引发行政诉讼1件。',
    cells: disputes,
    finds: [],
  },
  {
    at: 'problems/improvements',
    says: '对易引发复议诉讼的政府信息公开申请，请法律顾问把关，减少无谓的复议诉讼；更新慢的村逐月通报。',
    cells: disputes,
    finds: [],
  },
  {
    at: oversight,
    says: '纳入年度考核。全年因政府信息公开被复议2件、被诉1件，没有被责令纠正的。',
    cells: disputes,
    finds: [],
  },
  // 文件、决定
  {
    at: management,
    says: '清理行政规范性文件15件，其中保留14件、废止1件；本年新制发2件，信息审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: management,
    says: '本年制发公文120件，其中行政规范性文件2件；信息审核到位。',
    cells: documents,
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息86条。作出一般程序行政处罚决定10件、简易程序20件。',
    cells: decisions,
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息86条，办理行政许可858件，其中宅基地审批120件、林木采伐738件。',
    cells: decisions,
    finds: [],
  },
  // 其中
  {
    at: proactive,
    says: '公开信息120条，其中重点领域60条，包括社会救助20条、就业20条、教育20条；其他60条。',
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息57条：其中公告8条，占14%；动态45条，占79%；人事4条，占7%。',
    finds: [],
  },
  {
    at: proactive,
    says: '公开信息48条，其中动态35条、公告9条、采购1条；预决算5条。',
    finds: ['T9'],
  },
  {
    at: proactive,
    says: '公开信息86条，其中惠农信息40条；公众号发布300条，其中原创120条、转发180条。',
    finds: [],
  },
  // 前言
  {
    ...preamble(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。',
    ),
    finds: [],
  },
  {
    ...preamble(
      '本报告包括：总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情况；因政府信息公开工作被申请行政复议、提起行政诉讼情况；政府信息公开工作存在的主要问题及改进情况；其他需要报告的事项。',
    ),
    finds: [],
  },
  {
    ...preamble(
      '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项等五个部分。',
    ),
    finds: ['N5'],
  },
  { ...preamble('本报告所列数据统计期限从2025年1月1日到12月31日止。'), finds: [] },
  { ...preamble('本报告所列数据统计期限从2025年1月1日至12月31止。'), finds: ['N3'] },
  {
    ...preamble(
      '如有疑问，请与青山镇党政办公室联系（地址：永丰县青山镇振兴大道18号，邮编：236700，电话：0558-8931187，电子邮箱：qszdzb2023@sina.com）。',
    ),
    finds: [],
  },
  // 自称
  { at: lead, says: '2025年，我局配合县里调整网站栏目，逐级审核信息。', finds: ['N6'] },
  { at: lead, says: '2025年，我乡镇干部认真做好政府信息公开工作。', finds: [] },
  { at: lead, says: '2025年，永丰县青山镇人民政府高度重视政府信息公开工作。', finds: [] },
  {
    at: lead,
    says: '2025年，在县委、县政府领导下，全县各镇开展结对交流，我镇专人负责。',
    finds: [],
  },
  // 用词
  { at: platform, says: '公开栏有专人维护，及时反应群众诉求。', finds: ['N10'] },
  { at: platform, says: '公开拦截电信诈骗的提示，以便民为目的的查阅点有专人维护。', finds: [] },
  { at: platform, says: '既使群众看得懂，又方便办事；和和气气接待查阅群众，专人维护。', finds: [] },
  { at: platform, says: '按月公布署名文章，村务总和和明细同时上墙，有专人维护。', finds: [] },
  {
    at: lead,
    says: '按照《中华人民共和国政府信息公开条例》公开了群众关心的村级财务内容。',
    finds: [],
  },
  {
    at: lead,
    says: '严格按照《中华人民共和国政府信息公开条例》第二十条和上级要求的主动公开内容。',
    finds: ['N10'],
  },
];
