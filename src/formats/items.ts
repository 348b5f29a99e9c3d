import type { CarryOver, Line, TableCheck } from '../domain';

/** Columns that count items of business in the 2019 format, 国办公开办函〔2019〕60号. */
export const itemColumns: readonly Line[] = [
  { id: 'itemsLastYear', label: '上一年项目数量', unit: '项', isStock: true },
  { id: 'change', label: '本年增/减', kind: 'signedCount', unit: '项' },
];

export const itemsAtLeastZero: readonly TableCheck[] = [
  {
    kind: 'atLeastZero',
    rule: 'E7',
    plus: ['itemsLastYear', 'change'],
    minus: [],
    message: '上一年项目数量加上本年增/减，得数小于0。减少的数不能多于上一年的数。',
  },
];

export const itemsCarryOver: readonly CarryOver[] = [
  { rule: 'X3', axis: 'columns', to: 'itemsLastYear', fromSumOf: ['itemsLastYear', 'change'] },
];
