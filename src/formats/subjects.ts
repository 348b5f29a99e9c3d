import type { CellId, Subject, SubjectCells } from '../domain';

/** Which cells hold what words speak of: alike in both formats but for （六）其他处理 and 表二. */

function subject(id: Subject, name: string, ...cells: readonly CellId[]): SubjectCells {
  return { subject: id, name, cells };
}

function totals(...rows: readonly string[]): readonly CellId[] {
  return rows.map((row) => `applications/${row}/total` as const);
}

const sharedSubjects: readonly SubjectCells[] = [
  subject('received', '表三“一、本年新收”总计', ...totals('received')),
  subject('broughtForward', '表三“二、上年结转”总计', ...totals('broughtForward')),
  subject('handled', '表三“（七）总计”', ...totals('handled')),
  subject('carriedForward', '表三“四、结转下年度继续办理”总计', ...totals('carriedForward')),
  subject('disclosed', '表三“（一）予以公开”总计', ...totals('disclosed')),
  subject('partlyDisclosed', '表三“（二）部分公开”总计', ...totals('partlyDisclosed')),
  subject(
    'withheld',
    '表三“（三）不予公开”各行总计之和',
    ...totals(
      'withheldStateSecret',
      'withheldByLaw',
      'withheldSecurityAndStability',
      'withheldThirdParty',
      'withheldInternalAffairs',
      'withheldProcessInformation',
      'withheldEnforcementFile',
      'withheldAdministrativeQuery',
    ),
  ),
  subject('stateSecret', '表三“1.属于国家秘密”总计', ...totals('withheldStateSecret')),
  subject(
    'securityAndStability',
    '表三“3.危及‘三安全一稳定’”总计',
    ...totals('withheldSecurityAndStability'),
  ),
  subject(
    'unavailable',
    '表三“（四）无法提供”各行总计之和',
    ...totals('unavailableNotHeld', 'unavailableNeedsCreation', 'unavailableStillUnclear'),
  ),
  subject(
    'declined',
    '表三“（五）不予处理”各行总计之和',
    ...totals(
      'declinedPetition',
      'declinedRepeated',
      'declinedPublication',
      'declinedExcessive',
      'declinedConfirmation',
    ),
  ),
  subject('reconsiderations', '表四“行政复议”总计', 'disputes/cases/reconsiderationTotal'),
  subject(
    'litigations',
    '表四“行政诉讼”两组总计之和',
    'disputes/cases/litigationDirectTotal',
    'disputes/cases/litigationAfterReconsiderationTotal',
  ),
  subject(
    'reconsiderationsCorrected',
    '表四“行政复议”结果纠正',
    'disputes/cases/reconsiderationCorrected',
  ),
  subject(
    'litigationsCorrected',
    '表四“行政诉讼”两组结果纠正之和',
    'disputes/cases/litigationDirectCorrected',
    'disputes/cases/litigationAfterReconsiderationCorrected',
  ),
  subject('licences', '表二“行政许可”处理决定数量', 'article20Item5/licensing/decisions'),
  subject('penalties', '表二“行政处罚”处理决定数量', 'article20Item6/penalties/decisions'),
  subject(
    'compulsoryMeasures',
    '表二“行政强制”处理决定数量',
    'article20Item6/compulsoryMeasures/decisions',
  ),
];

export const subjects2019: readonly SubjectCells[] = [
  ...sharedSubjects,
  subject('otherwiseHandled', '表三“（六）其他处理”总计', ...totals('otherwiseHandled')),
  subject(
    'rules',
    '表二“规章”一行',
    'article20Item1/rules/made',
    'article20Item1/rules/published',
    'article20Item1/rules/publicTotal',
  ),
  subject(
    'documentsIssued',
    '表二“规范性文件”本年新制作数量',
    'article20Item1/normativeDocuments/made',
  ),
  subject(
    'documentsPublished',
    '表二“规范性文件”本年新公开数量',
    'article20Item1/normativeDocuments/published',
  ),
  subject(
    'documentsPublic',
    '表二“规范性文件”对外公开总数量',
    'article20Item1/normativeDocuments/publicTotal',
  ),
];

export const subjects2021: readonly SubjectCells[] = [
  ...sharedSubjects,
  subject(
    'otherwiseHandled',
    '表三“（六）其他处理”各行总计之和',
    ...totals('otherNotSupplemented', 'otherFeeUnpaid', 'otherOther'),
  ),
  subject('feeUnpaid', '表三“（六）其他处理”2.逾期未缴费总计', ...totals('otherFeeUnpaid')),
  subject(
    'rules',
    '表二“规章”一行',
    'article20Item1/rules/issued',
    'article20Item1/rules/repealed',
    'article20Item1/rules/inForce',
  ),
  subject(
    'documentsIssued',
    '表二“行政规范性文件”本年制发件数',
    'article20Item1/normativeDocuments/issued',
  ),
  subject(
    'documentsRepealed',
    '表二“行政规范性文件”本年废止件数',
    'article20Item1/normativeDocuments/repealed',
  ),
  subject(
    'documentsInForce',
    '表二“行政规范性文件”现行有效件数',
    'article20Item1/normativeDocuments/inForce',
  ),
  subject(
    'administrativeFees',
    '表二“行政事业性收费”本年收费金额',
    'article20Item8/administrativeFees/amount',
  ),
  subject('feeNotices', '信息处理费发出收费通知件数', 'informationFee/charged/notices'),
  subject('feesDue', '信息处理费应收金额', 'informationFee/charged/due'),
  subject('informationFee', '信息处理费实收金额', 'informationFee/charged/collected'),
];
