import type { Rule } from '../domain';
import { broughtForwardAgrees, inForceAgrees, itemsAgree, publicTotalAgrees } from './across-years';
import { stockAfterThisYear, stockBeforeThisYear } from './at-least-zero';
import { noneReceivedAgrees, receivedAgrees } from './applications-in-words';
import { balance } from './balance';
import { disputesAgree, noDisputesAgrees } from './disputes-in-words';
import { decisionsAgree, documentsAgree } from './documents-in-words';
import { noBlanks, readableNumbers } from './filled-in';
import { noOldFigures, notLastYearsWords } from './last-year-words';
import { printedColumnTotals, printedDisputeTotals, printedRowTotals } from './printed-totals';
import { allSettledAgrees, resultsAgree } from './results-in-words';
import { formatOfYear, sectionsSaySomething, titleIsComplete } from './structure';
import { everythingCanBeWritten } from './unwritable';
import { feesAreReported, partsAddUp } from './sums-in-words';

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
  receivedAgrees,
  noneReceivedAgrees,
  allSettledAgrees,
  resultsAgree,
  disputesAgree,
  noDisputesAgrees,
  documentsAgree,
  decisionsAgree,
  partsAddUp,
  feesAreReported,
];
