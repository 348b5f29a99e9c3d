import { applied } from './labelled-case';
import type { LabelledCase } from './labelled-case';

const three = applied({ received: 3, disclosed: 3 });
const five = applied({ received: 5, disclosed: 4, carriedForward: 1 });
const carried = applied({ received: 38, broughtForward: 3, disclosed: 41 });
const mixed = applied({
  received: 10,
  disclosed: 4,
  partlyDisclosed: 1,
  withheldProcessInformation: 1,
  withheldThirdParty: 1,
  unavailableNotHeld: 2,
  declinedRepeated: 1,
});
const withheld = applied({ received: 3, withheldInternalAffairs: 1, withheldThirdParty: 2 });

/** 收到, 未收到, 办结 and results, held to 表三. */
export const applicationCases: readonly LabelledCase[] = [
  // T1 收到 N 件
  { says: '全年共收到政府信息公开申请四份，均已依法答复。', cells: three, finds: ['T1', 'N11'] },
  { says: '全年共收到政府信息公开申请4件，均已依法答复。', cells: three, finds: ['T1'] },
  { says: '本年受理政府信息公开申请 １２ 件。', cells: three, finds: ['T1'] },
  { says: '2025年，镇政府接到3件政府信息公开申请，都已答复。', cells: five, finds: ['T1', 'T3'] },
  { says: '共收到依申请公开两件。', cells: three, finds: ['T1'] },
  { says: '全年新收政府信息公开申请41件。', cells: carried, finds: ['T1'] },
  { says: '收到政府信息公开申请38件（含上年结转3件）。', cells: carried, finds: ['T1'] },
  { says: '本年收到公民、法人和其他组织政府信息公开申请1,003件。', cells: three, finds: ['T1'] },
  { says: '通过政府网站收到政府信息公开申请9件。', cells: three, finds: ['T1'] },
  { says: '收到申请人提交的政府信息公开申请二十件。', cells: three, finds: ['T1'] },
  { says: '全年共收到政府信息公开申请三件，均已依法答复。', cells: three, finds: [] },
  { says: '全年收到政府信息公开申请41件（含上年结转3件）。', cells: carried, finds: [] },
  { says: '全年收到政府信息公开申请38件，加上年结转3件，共办理41件。', cells: carried, finds: [] },
  { says: '全年共收办政府信息公开申请41件。', cells: carried, finds: [] },
  { says: '收到政府信息公开申请3件，较上年收到的5件减少2件。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，其中网上提交2件、邮寄1件。', cells: three, finds: [] },
  {
    says: '通过邮寄收到申请1件，通过政府网站收到申请2件，均为政府信息公开申请。',
    cells: three,
    finds: [],
  },
  { says: '收到政府信息公开申请3件。另收到群众来信咨询15件，均已回复。', cells: three, finds: [] },
  {
    says: '收到政府信息公开申请3件，收到人大建议和政协提案4件，均已办理。',
    cells: three,
    finds: [],
  },
  { says: '收到自然人提交的政府信息公开申请2件、商业企业1件。', cells: three, finds: [] },
  { says: '全县全年收到政府信息公开申请120件，其中本镇3件。', cells: three, finds: [] },
  {
    says: '2024年收到政府信息公开申请6件，2025年收到政府信息公开申请3件。',
    cells: three,
    finds: [],
  },
  { says: '全年受理建房申请46件，收到政府信息公开申请3件。', cells: three, finds: [] },
  { says: '收到政府信息公开申请近10件，数目见表三。', cells: three, finds: [] },
  { says: '上半年收到政府信息公开申请1件，下半年收到2件，都按期答复。', cells: three, finds: [] },
  // T2 未收到
  { says: '2025年，本机关未收到政府信息公开申请。', cells: three, finds: ['T2'] },
  { says: '全年没有收到公民、法人和其他组织的政府信息公开申请。', cells: three, finds: ['T2'] },
  { says: '本年度收到政府信息公开申请0件。', cells: three, finds: ['T2'] },
  { says: '本年度无依申请公开事项。', cells: three, finds: ['T2'] },
  { says: '本年度政府信息公开申请为零。', cells: three, finds: ['T2'] },
  { says: '县政府网站依申请公开平台没有收到政府信息公开申请。', finds: ['T2'], severity: 'hint' },
  { says: '全年没有收到政府信息公开申请。', finds: [] },
  { says: '全年收到政府信息公开申请0件。', finds: [] },
  { says: '收到政府信息公开申请3件，未收到重复申请。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，未收到因答复引发的行政复议申请。', cells: three, finds: [] },
  { says: '上年没有收到政府信息公开申请，本年收到政府信息公开申请3件。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，没有收到涉及第三方的申请。', cells: three, finds: [] },
  // T3 全部办结
  { says: '收到政府信息公开申请5件，均已按期办结。', cells: five, finds: ['T3'] },
  { says: '全年政府信息公开申请全部办理完毕。', cells: five, finds: ['T1', 'T3'] },
  { says: '收到政府信息公开申请5件，答复率100%。', cells: five, finds: ['T3'], severity: 'hint' },
  {
    says: '收到政府信息公开申请5件，均在法定期限内答复。',
    cells: five,
    finds: ['T3'],
    severity: 'hint',
  },
  { says: '收到政府信息公开申请5件，除1件结转下年外，其他全部按时办结。', cells: five, finds: [] },
  { says: '收到政府信息公开申请5件，均已答复，其中1件转2026年办理。', cells: five, finds: [] },
  { says: '收到政府信息公开申请5件，已办结4件，1件尚未办结。', cells: five, finds: [] },
  { says: '收到政府信息公开申请3件，均已办结。', cells: three, finds: [] },
  { says: '热线工单全部办结。收到政府信息公开申请5件。', cells: five, finds: [] },
  // T4 办理结果
  { says: '收到政府信息公开申请10件，其中予以公开5件。', cells: mixed, finds: ['T4'] },
  { says: '收到政府信息公开申请10件，部分公开2件。', cells: mixed, finds: ['T4'] },
  { says: '收到政府信息公开申请10件，答复不予公开3件。', cells: mixed, finds: ['T4'] },
  { says: '收到政府信息公开申请10件，1件无法提供。', cells: mixed, finds: ['T4'] },
  { says: '收到政府信息公开申请10件，不予处理的2件。', cells: mixed, finds: ['T4'] },
  { says: '收到政府信息公开申请5件，办结5件。', cells: five, finds: ['T4'] },
  { says: '收到政府信息公开申请5件，结转下年度继续办理2件。', cells: five, finds: ['T4'] },
  { says: '收到政府信息公开申请38件，上年结转2件。', cells: carried, finds: ['T4'] },
  {
    says: '收到政府信息公开申请10件，予以公开4件，部分公开1件，不予公开2件，无法提供2件，不予处理1件。',
    cells: mixed,
    finds: [],
  },
  {
    says: '收到政府信息公开申请3件，因属于内部事务信息不予公开1件，因保护第三方不予公开2件。',
    cells: withheld,
    finds: [],
  },
  { says: '收到政府信息公开申请5件，办结4件，结转2026年办理1件。', cells: five, finds: [] },
  {
    says: '收到政府信息公开申请3件，均予以公开。不予公开的理由在答复书中写明。',
    cells: three,
    finds: [],
  },
  { says: '收到政府信息公开申请3件，均已答复。全年办结信访件12件。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，主动公开目录调整5件次。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，比2024年减少2件，全部按期答复。', cells: three, finds: [] },
  { says: '收到公民政府信息公开申请3件，收到投诉举报8件，均已办理。', cells: three, finds: [] },
  { says: '依申请公开工作由党政办公室承办，收到政府信息公开申请3件。', cells: three, finds: [] },
  { says: '收到政府信息公开申请3件，予以公开3件，同比减少40%。', cells: three, finds: [] },
  { says: '收到申请人甲提交的政府信息公开申请1件、申请人乙提交的2件。', cells: three, finds: [] },
  {
    says: '收到政府信息公开申请5件，其中4件予以公开，1件结转下年度继续办理。',
    cells: five,
    finds: [],
  },
];
