import type { Guidance, GuidanceOrigin } from '../domain';

/** What is counted in the lines of the tables, in our words, with who says so. */

const NOTICE_2021 = '国办公开办函〔2021〕30号';
const NOTICE_2019 = '国办公开办函〔2019〕60号';
const PROVINCE = '国办转发的《江苏省政府信息公开申请办理答复规范》';
const BY_COUNTY = '没有书面规定，以县里口径为准';

const article = (numbers: string): string => `《政府信息公开条例》第${numbers}条`;

function about(
  axis: Guidance['axis'],
  lines: string | readonly string[],
  [origin, clause]: readonly [GuidanceOrigin, string],
  counts: string,
  always?: string,
): Guidance {
  return {
    axis,
    lines: typeof lines === 'string' ? [lines] : lines,
    counts,
    origin,
    clause,
    ...(always === undefined ? {} : { always }),
  };
}

const rules = about(
  'rows',
  'rules',
  ['法律法规', '《立法法》第九十一条至第九十三条'],
  '部门规章和地方政府规章的件数，由制定机关填。县级及以下机关没有规章制定权，填 0。',
);

const normativeDocuments = about(
  'rows',
  'normativeDocuments',
  ['惯例', '以司法行政部门的备案口径为准'],
  '以本机关名义制发、经司法行政部门备案的文件。一般通知、方案、会议纪要不算。修订后重新印发的，按备案口径计入制发和废止；到期失效的不算废止，可以在第六部分说明。',
  '只填经司法行政部门备案的；一般通知、方案不算',
);

export const documentsGuidance2021: readonly Guidance[] = [
  rules,
  normativeDocuments,
  about(
    'columns',
    ['issued', 'repealed'],
    ['国办规定', `${NOTICE_2021}：数据核定到报告年度12月31日`],
    '报告年度1月1日至12月31日印发的、宣布废止的件数。',
  ),
  about(
    'columns',
    'inForce',
    ['国办规定', `${NOTICE_2021}：数据核定到报告年度12月31日`],
    '12月31日仍然有效的件数，一般等于上年现行有效的件数，加本年制发的，减本年废止的。',
  ),
];

export const documentsGuidance2019: readonly Guidance[] = [
  rules,
  normativeDocuments,
  about(
    'columns',
    ['made', 'published'],
    ['国办规定', `${NOTICE_2019}表二`],
    '报告年度新制作的件数，和其中或以前制作、本年新公开的件数。',
  ),
  about(
    'columns',
    'publicTotal',
    ['国办规定', `${NOTICE_2019}表二`],
    '到年底对外公开的总件数，包括本年新公开的。',
  ),
];

const byWhom: readonly [GuidanceOrigin, string] = ['惯例', BY_COUNTY];
const WHOSE_NAME =
  '以谁的名义作出，由谁统计：委托执法的计入委托机关，赋权后以自己名义作出的计入乡镇、街道。';
const WHOSE_NAME_SHORT = '以谁的名义作出，由谁统计';

const allDecisions = (lines: string | readonly string[]): Guidance =>
  about(
    'rows',
    lines,
    ['国办规定', `${NOTICE_2021}：包括已公开和依法未公开的全部处理决定`],
    '本年作出的全部决定，公开了的和依法不公开的都算。填决定的件数，不是公开的条数。',
    `${WHOSE_NAME_SHORT}；含依法不公开的`,
  );

const TOWN_LICENCES = `${WHOSE_NAME}乡镇自己办的宅基地审批等是否计入，照县里的口径。`;

export const licensingGuidance2021: readonly Guidance[] = [
  allDecisions('licensing'),
  about('rows', 'licensing', byWhom, TOWN_LICENCES),
];

export const enforcementGuidance2021: readonly Guidance[] = [
  allDecisions(['penalties', 'compulsoryMeasures']),
  about('rows', ['penalties', 'compulsoryMeasures'], byWhom, WHOSE_NAME),
];

export const feesGuidance2021: readonly Guidance[] = [
  about(
    'rows',
    'administrativeFees',
    ['国办规定', `${NOTICE_2021}表二：单位万元`],
    '本年实际收取的总额。单位是万元：收 400 元填 0.04。最多六位小数，不四舍五入。',
    '单位是万元，不是元',
  ),
  about(
    'rows',
    'administrativeFees',
    ['惯例', '部分省的文件把信息处理费列为行政事业性收费'],
    '收取的政府信息公开信息处理费一般也计在这里；第六部分另写，单位是元。',
  ),
];

const itemColumns2019: readonly Guidance[] = [
  about(
    'columns',
    'itemsLastYear',
    ['国办规定', `${NOTICE_2019}表二`],
    '上一年年底的项目（事项）数，等于上年报告这一列加上年的增减。',
  ),
  about(
    'columns',
    'change',
    ['国办规定', `${NOTICE_2019}表二`],
    '本年增加的写正数，减少的写负数，如 3、-2；没有变化填 0。',
  ),
];

const decisions2019 = about(
  'columns',
  'decisions',
  byWhom,
  `本年作出的处理决定件数，不是公开的条数。${WHOSE_NAME}`,
);

export const licensingGuidance2019: readonly Guidance[] = [
  about('rows', 'licensing', byWhom, TOWN_LICENCES, WHOSE_NAME_SHORT),
  about(
    'rows',
    'otherServices',
    ['惯例', '以公布的权责清单为准'],
    '行政许可以外、列入权责清单的对外管理服务事项，如确认、裁决、给付。',
  ),
  ...itemColumns2019,
  decisions2019,
];

export const enforcementGuidance2019: readonly Guidance[] = [
  about(
    'rows',
    ['penalties', 'compulsoryMeasures'],
    ['惯例', '以公布的权责清单为准'],
    '前两列填列入权责清单的项目数，第三列填本年作出的决定件数。',
    WHOSE_NAME_SHORT,
  ),
  ...itemColumns2019,
  decisions2019,
];

export const feesGuidance2019: readonly Guidance[] = [
  about(
    'rows',
    'administrativeFees',
    ['国办规定', `${NOTICE_2019}表二`],
    '填行政事业性收费的项目数，不填收了多少钱。',
    '填项目数，不是金额',
  ),
  ...itemColumns2019,
];

export const procurementGuidance2019: readonly Guidance[] = [
  about(
    'rows',
    'centralisedProcurement',
    ['国办规定', `${NOTICE_2019}表二`],
    '本年政府集中采购的项目数和总金额。表头没有单位，金额后面写明元或万元。',
    '金额写明元或万元',
  ),
];

const law = (numbers: string): readonly [GuidanceOrigin, string] => ['法律法规', article(numbers)];
const row = (
  line: string | readonly string[],
  source: readonly [GuidanceOrigin, string],
  counts: string,
  always?: string,
): Guidance => about('rows', line, source, counts, always);

const applicationsShared: readonly Guidance[] = [
  row(
    'received',
    ['惯例', BY_COUNTY],
    '本年登记的、向本机关提出的政府信息公开申请，一份申请计一件。别的机关转来、由本机关答复的计入；收到后告知申请人向别的机关申请的也计入，结果填“（四）1.”。信访、投诉、咨询不是申请。',
    '转来由本机关答复的计入；信访、咨询不算',
  ),
  row(
    'broughtForward',
    ['惯例', '与上年报告衔接'],
    '上年报告“四、结转下年度继续办理”的数，逐列照抄。上年报告有误的，写明原因。',
  ),
  row(
    'disclosed',
    ['法律法规', `${article('三十六')}第（一）、（二）项`],
    '已经主动公开、告知获取方式和途径的；提供信息，或告知获取方式、途径和时间的。',
  ),
  row(
    'partlyDisclosed',
    law('三十七'),
    '含有不应公开的内容，能区分处理、提供了其余内容的。',
    '同一件不再计入“（三）不予公开”',
  ),
  row('withheldStateSecret', law('十四'), '依法确定为国家秘密的。基层很少有，填之前先核对定密。'),
  row('withheldByLaw', law('十四'), '其他法律、行政法规明文禁止公开的，须引得出条款。'),
  row(
    'withheldSecurityAndStability',
    law('十四'),
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
  ),
  row(
    'withheldThirdParty',
    ['法律法规', '《政府信息公开条例》第十五条、第三十二条'],
    '涉及商业秘密、个人隐私，公开会损害第三方合法权益的。第三方同意公开，或不公开会对公共利益造成重大影响而公开的，计入予以公开。',
  ),
  row('withheldInternalAffairs', law('十六'), '人事管理、后勤管理、内部工作流程三类信息。'),
  row('withheldProcessInformation', law('十六'), '讨论记录、过程稿、磋商信函、请示报告四类信息。'),
  row('withheldEnforcementFile', law('十六'), '行政执法案卷信息。'),
  row(
    'withheldAdministrativeQuery',
    ['法律法规', `${article('三十六')}第（七）项`],
    '工商、不动产登记资料等，法律、行政法规对查询有专门规定，告知按规定办理的。',
  ),
  row(
    'unavailableNotHeld',
    ['法律法规', `${article('三十六')}第（四）、（五）项`],
    '检索后没有这个信息的；不由本机关负责公开的（知道由谁负责的，告知名称和联系方式）。',
  ),
  row('unavailableNeedsCreation', law('三十八'), '没有现成信息，需要加工、分析才能提供的。'),
  row('unavailableStillUnclear', law('三十'), '按通知补正了，内容还是不明确的。'),
  row(
    'declinedPetition',
    law('三十九'),
    '以申请的形式进行信访、投诉、举报的，告知不作为政府信息公开申请处理。',
  ),
  row(
    'declinedRepeated',
    ['法律法规', `${article('三十六')}第（六）项`],
    '同一申请人向本机关重复申请同一信息，已经答复过的。',
  ),
  row('declinedPublication', law('三十九'), '要求提供政府公报、报刊、书籍等公开出版物的。'),
  row(
    'declinedExcessive',
    law('三十五'),
    '申请的数量、频次明显超过合理范围，要求说明理由后理由不合理的。',
  ),
  row('declinedConfirmation', ['国办规定', PROVINCE], '已经得到过的信息，又要求确认或重新出具的。'),
  row('handled', ['国办规定', '表三的勾稽关系'], '（一）至（六）各行之和，自动算，不用填。'),
  row(
    'carriedForward',
    ['国办规定', '表三的勾稽关系'],
    '到12月31日还没有办结的。下一年的“上年结转”照这里的数填。',
  ),
  about(
    'columns',
    ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganisation'],
    ['惯例', BY_COUNTY],
    '按申请时的身份归一类，每件只计一类。个人申请计入自然人；律师事务所等计入法律服务机构。',
  ),
];

export const applicationsGuidance2021: readonly Guidance[] = [
  ...applicationsShared,
  row(
    'otherNotSupplemented',
    law('三十'),
    '通知补正后，申请人没有正当理由逾期不补正，视为放弃的。',
  ),
  row(
    'otherFeeUnpaid',
    ['国办规定', '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'],
    '发了收费通知，申请人在 20 个工作日内没有缴费，视为放弃的。第六部分要写收费通知的情况。',
  ),
  row(
    'otherOther',
    ['惯例', BY_COUNTY],
    '上面各行都不合适的，如申请人主动撤回的。数量多的，在第六部分说明。',
    '申请人撤回的计入这里',
  ),
];

export const applicationsGuidance2019: readonly Guidance[] = [
  ...applicationsShared,
  row(
    'otherwiseHandled',
    ['国办规定', `${NOTICE_2019}：新旧条例衔接和极少数特殊情况`],
    '上面各行都不合适的，如逾期不补正、申请人主动撤回的。数量偏高的会被了解情况。',
    '申请人撤回的计入这里',
  ),
];

const kindsOfDispute = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'];
const everyKind = (result: string): readonly string[] =>
  kindsOfDispute.map((kind) => `${kind}${result}`);
const column = (
  lines: readonly string[],
  source: readonly [GuidanceOrigin, string],
  counts: string,
  always?: string,
): Guidance => about('columns', lines, source, counts, always);

export const disputesGuidance: readonly Guidance[] = [
  column(
    [
      'litigationAfterReconsiderationUpheld',
      'litigationAfterReconsiderationCorrected',
      'litigationAfterReconsiderationOtherResult',
      'litigationAfterReconsiderationPending',
    ],
    ['国办规定', '国办公开办函〔2021〕30号、〔2019〕60号'],
    '行政复议机关作为共同被告的，只计算原行为主体的案件，不计算行政复议机关的案件。',
    '复议机关作共同被告的，只由作出原行为的机关统计',
  ),
  column(
    everyKind('Upheld'),
    ['惯例', BY_COUNTY],
    '复议决定维持，或驳回复议请求的；判决驳回诉讼请求的。',
  ),
  column(
    everyKind('Corrected'),
    ['惯例', BY_COUNTY],
    '复议决定或判决撤销、变更、确认违法，或责令重新答复、限期履行的。',
  ),
  column(
    everyKind('OtherResult'),
    ['惯例', BY_COUNTY],
    '撤回申请、撤诉而终止的，因不符合受理、起诉条件被驳回的，移送别处的。',
  ),
  column(
    everyKind('Pending'),
    ['惯例', BY_COUNTY],
    '到12月31日还没有审结的。下一年审结后，计入下一年的结果。',
  ),
  column(
    everyKind('Total'),
    ['国办规定', '表四各组的总计'],
    '同组前四列之和，自动算，不用填。只计因政府信息公开引发、本机关是被申请人或被告的案件。',
  ),
];

const FEES: readonly [GuidanceOrigin, string] = [
  '国办规定',
  '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
];

export const informationFeeGuidance: readonly Guidance[] = [
  column(['notices'], FEES, '本年发出的信息处理费收费通知件数，一件也没有的填 0。'),
  column(['due', 'collected'], FEES, '按收费通知和缴费票据的合计填，单位是元，不是万元。'),
];
