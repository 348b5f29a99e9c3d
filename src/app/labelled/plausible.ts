import { applied } from './labelled-case';
import type { LabelledCase } from './labelled-case';

const none = '2025年，本机关未收到政府信息公开申请。';
const answered = '收到的政府信息公开申请情况见表三。';
const documents = 'article20Item1/normativeDocuments';

/** Figures that are possible and odd. */
export const plausibleCases: readonly LabelledCase[] = [
  { says: none, cells: { 'article20Item1/rules/inForce': '6' }, finds: ['W-REG'] },
  { says: none, cells: { [`${documents}/inForce`]: '6' }, finds: [] },
  {
    says: none,
    cells: {
      [`${documents}/issued`]: '3',
      [`${documents}/repealed`]: '3',
      [`${documents}/inForce`]: '2',
    },
    at: 'overview/onApplication',
    finds: ['W-EFF'],
  },
  {
    says: none,
    cells: { [`${documents}/issued`]: '3', [`${documents}/inForce`]: '2' },
    finds: ['E6'],
  },
  { says: none, cells: { [`${documents}/issued`]: '3', [`${documents}/inForce`]: '3' }, finds: [] },
  { says: none, cells: { 'article20Item8/administrativeFees/amount': '12800' }, finds: ['W-FEE'] },
  { says: none, cells: { 'article20Item8/administrativeFees/amount': '1.28' }, finds: [] },
  { says: none, cells: { 'article20Item8/administrativeFees/amount': '1000' }, finds: [] },
  {
    says: answered,
    cells: applied({ received: 20, disclosed: 14, otherOther: 6 }),
    finds: ['W-OTHER'],
  },
  { says: answered, cells: applied({ received: 20, disclosed: 16, otherOther: 4 }), finds: [] },
  { says: answered, cells: applied({ received: 4, disclosed: 2, otherOther: 2 }), finds: [] },
  { says: answered, cells: applied({ received: 1, withheldStateSecret: 1 }), finds: ['W-DEN1'] },
  { says: answered, cells: applied({ received: 1, withheldProcessInformation: 1 }), finds: [] },
  { says: none, cells: { 'disputes/cases/reconsiderationUpheld': '1' }, finds: ['W-T4'] },
  {
    says: answered,
    cells: {
      ...applied({ received: 1, disclosed: 1 }),
      'disputes/cases/reconsiderationUpheld': '1',
    },
    finds: [],
  },
  {
    says: none,
    year: 2020,
    cells: { 'article20Item9/centralisedProcurement/amount': '8040' },
    finds: ['W-UNIT'],
  },
  {
    says: none,
    year: 2020,
    cells: { 'article20Item9/centralisedProcurement/amount': '0.804万元' },
    finds: [],
  },
  {
    says: none,
    cells: { 'article20Item6/penalties/decisions': '830' },
    previous: { says: none, cells: { 'article20Item6/penalties/decisions': '8' } },
    finds: ['W-BIG', 'N7'],
  },
  {
    says: none,
    cells: { 'article20Item6/penalties/decisions': '30' },
    previous: { says: none, cells: { 'article20Item6/penalties/decisions': '8' } },
    finds: ['N7'],
  },
  {
    says: none,
    previous: {
      says: none,
      cells: {
        ...applied({ received: 1, disclosed: 1 }),
        'disputes/cases/reconsiderationPending': '2',
      },
    },
    finds: ['X5', 'N7'],
  },
  {
    says: answered,
    cells: applied({ received: 5, disclosed: 4 }),
    finds: ['E3'],
  },
  {
    says: answered,
    cells: applied({ received: 5, disclosed: 4, carriedForward: 1 }),
    finds: [],
  },
];
