import type { ResultAnswer, ResultQuestion } from '../domain';

/**
 * Questions that lead to the row in which an application ends, in our words. What is counted in each
 * row, and who says so, is told by its guidance (counting.ts).
 */

const ends = (text: string, result: string): ResultAnswer => ({ text, result });

function asks(
  text: string,
  question: string,
  ...answers: readonly ResultAnswer[]
): ResultAnswer & { readonly next: ResultQuestion } {
  return { text, next: { text: question, answers } };
}

const given = asks(
  '信息给了，或告诉了怎样得到',
  '给的是全部吗？',
  ends('是全部；或者已经公开，告诉了在哪里看', 'disclosed'),
  ends('给了一部分，不该公开的部分隐去了', 'partlyDisclosed'),
);

const secret = asks(
  '必须保密，或法律禁止公开',
  '依据的是哪一种？',
  ends('已经依法定为国家秘密', 'withheldStateSecret'),
  ends('法律、行政法规有条文禁止公开', 'withheldByLaw'),
  ends('公开后可能危及国家安全、公共安全、经济安全、社会稳定', 'withheldSecurityAndStability'),
);

const internal = asks(
  '是本机关内部的信息，或执法案卷',
  '是哪一类信息？',
  ends('人事管理、后勤管理、内部工作流程', 'withheldInternalAffairs'),
  ends('讨论记录、过程稿、磋商信函、请示报告', 'withheldProcessInformation'),
  ends('行政执法案卷', 'withheldEnforcementFile'),
);

const withheld = asks(
  '有这个信息，决定不公开',
  '为什么不公开？',
  secret,
  ends('涉及商业秘密、个人隐私，公开会损害第三方的合法权益', 'withheldThirdParty'),
  internal,
  ends('工商、不动产登记资料等，要按专门的规定去查', 'withheldAdministrativeQuery'),
);

const unavailable = asks(
  '想给，给不了',
  '为什么给不了？',
  ends('检索过，没有；或者不归本机关公开', 'unavailableNotHeld'),
  ends('没有现成的，要另外加工、分析', 'unavailableNeedsCreation'),
  ends('通知补正过，补正以后还是不明确', 'unavailableStillUnclear'),
);

const declined = asks(
  '告知了不作为政府信息公开申请处理，或不重复处理',
  '这件申请是什么情况？',
  ends('实际是信访、举报、投诉', 'declinedPetition'),
  ends('同一个人要同样的信息，已经答复过', 'declinedRepeated'),
  ends('要的是政府公报、报刊、书籍', 'declinedPublication'),
  ends('数量、频次明显超过合理范围，说明的理由不合理', 'declinedExcessive'),
  ends('信息已经得到过，要求确认或重新出具', 'declinedConfirmation'),
);

const NOT_GONE_ON = '没有办下去：逾期不补正、逾期不缴费、撤回等';

function choosing(notGoneOn: ResultAnswer): ResultQuestion {
  return {
    text: '这件申请最后是怎样答复的？',
    answers: [given, withheld, unavailable, declined, notGoneOn],
  };
}

export const choosing2021 = choosing(
  asks(
    NOT_GONE_ON,
    '是什么原因？',
    ends('通知补正，申请人没有正当理由，逾期不补正', 'otherNotSupplemented'),
    ends('发了收费通知，申请人逾期没有缴费', 'otherFeeUnpaid'),
    ends('申请人撤回，或前面的都不合适', 'otherOther'),
  ),
);

export const choosing2019 = choosing(ends(NOT_GONE_ON, 'otherwiseHandled'));
