import type { LedgerField } from '../../../domain';
import { halfWidth } from '../../label-key';

/** What a column of a list of applications holds, by its heading. */
export type ColumnUse =
  | LedgerField
  /** Who the applicant is: not taken over. */
  | 'personal'
  /** Not recognised, or not wanted. */
  | 'none';

const WHEN = '(?:日期|时间|日)';
const MONEY = '(?:金额|费用|费|数额)?(?:元)?';

/** In this order; the first that fits. Headings are without spaces and signs. */
const names: readonly (readonly [RegExp, ColumnUse])[] = [
  [
    /姓名|电话|手机|联系方式|身份证|证件|地址|邮箱|邮编|法定代表人|联系人|代理人|工作单位/,
    'personal',
  ],
  [/^申请人(?:名称|单位)?$|^申请单位(?:名称)?$|^单位名称$/, 'personal'],
  [/^(?:申请人|申请主体|主体)(?:的)?(?:类型|类别|性质|身份|情况|种类)$/, 'applicant'],
  [
    new RegExp(`^(?:收到|收件|申请|受理|接收|登记|提交|来件|收文)(?:申请|书)?${WHEN}$`),
    'receivedOn',
  ],
  [new RegExp(`^(?:作出)?(?:答复|办结|回复|办理完成|处理)(?:书)?${WHEN}$`), 'answeredOn'],
  [
    /^(?!名称$)(?:申请|所需|公开)?(?:政府)?(?:信息)?(?:的)?(?:公开)?(?:内容|事项|名称)(?:摘要|描述)?$|^(?:申请|所需)(?:公开)?(?:的)?(?:政府)?信息(?:的)?(?:内容|名称)?(?:摘要|描述)?$|^(?:摘要|标题|主题|申请标题)$/,
    'summary',
  ],
  [/^(?:答复|办理|处理)(?:结果|类型|类别|情形)$|^结果$/, 'result'],
  [/^(?:序号|编号|登记号|登记编号|受理号|受理编号|申请号|申请编号|件号|收件号|流水号)$/, 'number'],
  [/^(?:是否)?(?:上年|上年度|往年)?结转(?:情况|件)?$|^(?:申请|件的)?来源年度$/, 'origin'],
  [new RegExp(`^(?:收费通知)?应(?:收|缴)${MONEY}$|^收费通知金额(?:元)?$`), 'feeDue'],
  [new RegExp(`^(?:收费通知)?实(?:收|缴|际收取)${MONEY}$`), 'feeCollected'],
  [/^(?:行政)?复议(?:结果|情况)?$/, 'reconsideration'],
  [/^(?:行政诉讼)?(?:未经复议)?直接(?:起诉|诉讼)(?:结果|情况)?$/, 'litigationDirect'],
  [/^(?:行政诉讼)?复议后(?:起诉|诉讼)(?:结果|情况)?$/, 'litigationAfterReconsideration'],
];

/** Signs and remarks in brackets go, but for a unit. */
function plainHeading(text: string): string {
  return halfWidth(text)
    .replace(/\((?!元\))[^()]*\)/g, '')
    .replace(/[^㐀-䶿一-鿿A-Za-z0-9]/g, '');
}

export function columnUse(heading: string): ColumnUse {
  const plain = plainHeading(heading);
  return names.find(([name]) => name.test(plain))?.[1] ?? 'none';
}
