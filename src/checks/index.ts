import type { Rule } from '../domain';
export { checkReport } from './check-report';
export { notesOnWords } from './figures-in-words';
export { changesOf } from './handover/changes';
export { correctionNote } from './handover/correction-note';
export { leaderPage } from './handover/leader-page';
export { numberSheetPages } from './handover/number-sheet-pages';
export { noPersonalData, personalNotes } from './personal-data';
export { replyToOpinions } from './handover/reply-to-opinions';
export { signOffSheet } from './handover/sign-off-sheet';
import { broughtForwardAgrees, inForceAgrees, itemsAgree, publicTotalAgrees } from './across-years';
import { stockAfterThisYear, stockBeforeThisYear } from './at-least-zero';
import { receivedAgrees } from './applications-in-words';
import {
  cellsHoldNumbersOnly,
  headingsAsInTemplate,
  labelsAsInTemplate,
  tablesComplete,
} from './as-in-the-file';
import { balance } from './balance';
import { comparisonsAgree } from './comparisons';
import { disputesAgree, noDisputesAgrees } from './disputes-in-words';
import { documentNumbers } from './document-numbers';
import { preambleNamesParts } from './preamble-parts';
import { decisionsAgree, documentsAgree } from './documents-in-words';
import { noBlanks, readableNumbers } from './filled-in';
import { noneReceivedAgrees } from './no-applications';
import { notLastYearsWords } from './last-year-words';
import { numbersInOrder } from './numbering';
import { officeNamesAgree } from './office-names';
import {
  aspectsCovered,
  overviewIsShort,
  oversightIsComplete,
  problemsAreConcrete,
} from './overview';
import { noPersonalData } from './personal-data';
import {
  disputesNeedApplications,
  feesInTenThousands,
  fewOtherwiseHandled,
  issuedAreInForce,
  moneyHasUnit,
  noLeaps,
  noRulesOfTowns,
  pendingCasesGoOn,
  secretsAreRare,
} from './plausible';
import { printedColumnTotals, printedDisputeTotals, printedRowTotals } from './printed-totals';
import { allSettledAgrees, resultsAgree } from './results-in-words';
import { formatOfYear, sectionsSaySomething, titleIsComplete } from './structure';
import { everythingCanBeWritten } from './unwritable';
import { punctuation } from './punctuation';
import { feesAreReported, partsAddUp } from './sums-in-words';
import { evenTerms, noLeftovers, noWrongWords, onTheSubject } from './wrong-words';
import { signedInTime, yearsAgree } from './years';

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
  noLeftovers,
  notLastYearsWords,
  headingsAsInTemplate,
  tablesComplete,
  labelsAsInTemplate,
  cellsHoldNumbersOnly,
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
  comparisonsAgree,
  noRulesOfTowns,
  issuedAreInForce,
  pendingCasesGoOn,
  fewOtherwiseHandled,
  feesInTenThousands,
  moneyHasUnit,
  disputesNeedApplications,
  secretsAreRare,
  noLeaps,
  noPersonalData,
  aspectsCovered,
  yearsAgree,
  documentNumbers,
  preambleNamesParts,
  officeNamesAgree,
  overviewIsShort,
  oversightIsComplete,
  numbersInOrder,
  noWrongWords,
  evenTerms,
  punctuation,
  signedInTime,
  problemsAreConcrete,
  onTheSubject,
];
