export { AskingForm } from './asking/AskingForm';
export { SheetReview } from './asking/SheetReview';
export { BasicsStep } from './BasicsStep';
export { ChangeButton } from './ChangeButton';
export { CheckStep } from './CheckStep';
export { CountySettingsForm } from './CountySettingsForm';
export { CountySettingsState } from './CountySettingsState';
export { CompareYears } from './compare/CompareYears';
export { EditorContext, useEditor, useEvaluated, useEvaluatedValue } from './editor-context';
export type { EditorActions, Target } from './editor-context';
export { planPaste } from './grid/paste-plan';
export { createEvaluationStore } from './evaluation-store';
export type { EvaluationStore } from './evaluation-store';
export { clockTime } from './clock-time';
export { dayOf, historyDays } from './history-days';
export { HistoryList } from './HistoryList';
export { FileButton } from './FileButton';
export { FindingStrip } from './FindingStrip';
export { countFindings, countUnfinished, summarise } from './finding-groups';
export type { FormValues } from './form-values';
export { HandoverForm } from './handover/HandoverForm';
export { LedgerForm } from './ledger/LedgerForm';
export type { LastYearLines } from './ledger/LedgerForm';
export { LEDGER_STEP } from './ledger/ledger-step';
export { NarrativeStep } from './NarrativeStep';
export { ReportPreview } from './preview/ReportPreview';
export { placeChanges } from './place-changes';
export type { PlaceChange } from './place-change';
export { QuestionsStep } from './QuestionsStep';
export { isSameContent } from './same-content';
export { SaveStatus } from './SaveStatus';
export { StepRail, stepsOf } from './StepRail';
export { stepName } from './step-name';
export { stepNames } from './strings';
export { TablesStep } from './TablesStep';
export { RestoreDialog } from './RestoreDialog';
export { RuleCatalogue } from './RuleCatalogue';
export { ReportList } from './ReportList';
export { BackupFileButton } from './BackupFileButton';
export { dateTimeText, reportName } from './report-list-strings';
export type { ReportListItem, ReportState } from './report-list-model';
export { ImportReview } from './ImportReview';
export type {
  AcceptedImport,
  ReviewCell,
  ReviewContent,
  ReviewSource,
  ReviewWords,
  SourcePiece,
  SourceTableBox,
  SourceUse,
} from './import-review';
export { BackupDifferences } from './BackupDifferences';
export type { BackupDifference } from './backup-differences';
export { nextStep } from './work-order';
export { TypeSizeChoice } from './TypeSizeChoice';
export { useModal } from './use-modal';
