import type { Rule } from '../domain';
import { broughtForwardAgrees, inForceAgrees, itemsAgree, publicTotalAgrees } from './across-years';
import { stockAfterThisYear, stockBeforeThisYear } from './at-least-zero';
import { balance } from './balance';
import { noBlanks, readableNumbers } from './filled-in';
import { noOldFigures, notLastYearsWords } from './last-year-words';
import { printedColumnTotals, printedDisputeTotals, printedRowTotals } from './printed-totals';
import { formatOfYear, sectionsSaySomething, titleIsComplete } from './structure';
import { everythingCanBeWritten } from './unwritable';

/** The rule catalogue, in the order in which findings of one severity are listed. */
export const rules: readonly Rule[] = [
  formatOfYear,
  balance,
  readableNumbers,
  printedRowTotals,
  printedColumnTotals,
  printedDisputeTotals,
  stockBeforeThisYear,
  stockAfterThisYear,
  broughtForwardAgrees,
  inForceAgrees,
  itemsAgree,
  publicTotalAgrees,
  noBlanks,
  sectionsSaySomething,
  noOldFigures,
  notLastYearsWords,
  titleIsComplete,
  everythingCanBeWritten,
];
