import type { OfficeKind, ProgressState, Severity } from '../domain';

/** Words of the form that belong to no format and no rule. */

export const severityNames: Record<Severity, string> = {
  error: '须改正',
  confirm: '请核实',
  hint: '提醒',
};

/** Shape beside the word: never colour alone. */
export const severityIcons: Record<Severity, string> = { error: '✕', confirm: '？', hint: 'ⓘ' };

export const officeKindNames: Record<OfficeKind, string> = {
  town: '镇',
  township: '乡',
  subdistrict: '街道',
  department: '部门',
  county: '县级',
};

export const progressNames: Record<ProgressState, string> = {
  empty: '未填',
  partial: '未填完',
  wrong: '须改正',
  done: '已填',
};

export const stepNames = {
  basics: '基本信息',
  questions: '先答五问',
  check: '检查',
  export: '预览与导出',
} as const;

export const words = {
  missing: '还没填',
  verifiedZero: '已核实为0',
  lastYear: '上年',
  blank: '空',
} as const;
