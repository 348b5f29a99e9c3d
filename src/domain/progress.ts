import { entryCells } from './cell-id';
import type { ReportDraft } from './draft';
import type { Evaluation } from './evaluate';
import type {
  NarrativeBlock,
  NarrativeSection,
  ReportFormat,
  Section,
  TablesSection,
} from './format';
import { narrativeKey } from './report';

export type ProgressState = 'empty' | 'partial' | 'wrong' | 'done';

/** How far one step of the report has come. */
export interface Progress {
  /** Section id, or `basics` for what is said about the office. */
  readonly step: string;
  readonly state: ProgressState;
  /** What is still missing, in short phrases. */
  readonly missing: readonly string[];
}

export const BASICS = 'basics';

/** Answers “还差什么”: what is missing or wrong, step by step, in the order of the report. */
export function reportProgress(
  format: ReportFormat,
  draft: ReportDraft,
  evaluation: Evaluation,
): readonly Progress[] {
  return [
    basicsProgress(evaluation),
    ...format.sections.map((section) => sectionProgress(section, draft, evaluation)),
  ];
}

function basicsProgress({ report, findings }: Evaluation): Progress {
  const missing = [
    ...(report.identity.organization.trim() === '' ? ['机关名称'] : []),
    ...(report.year === null ? ['报告年度'] : []),
    ...(report.identity.signedOn.trim() === '' ? ['落款日期'] : []),
  ];
  const isWrong = findings.some(
    ({ field, severity, isMissing }) =>
      field !== undefined && severity === 'error' && isMissing !== true,
  );
  return { step: BASICS, missing, state: stateOf(isWrong, missing.length, 3) };
}

function sectionProgress(section: Section, draft: ReportDraft, evaluation: Evaluation): Progress {
  const isWrong = evaluation.findings.some(
    (finding) =>
      finding.section === section.id && finding.severity === 'error' && finding.isMissing !== true,
  );
  const { missing, unfilled, total } =
    section.kind === 'tables' ? tablesMissing(section, draft) : narrativeMissing(section, draft);
  return { step: section.id, missing, state: stateOf(isWrong, unfilled, total) };
}

function tablesMissing(section: TablesSection, draft: ReportDraft) {
  const boxes = section.tables.flatMap(entryCells);
  const unfilled = boxes.filter(({ id }) => isBlank(draft.cells[id])).length;
  const missing = unfilled === 0 ? [] : [`${String(unfilled)}格`];
  return { missing, unfilled, total: boxes.length };
}

function narrativeMissing(section: NarrativeSection, draft: ReportDraft) {
  const isUnwritten = ({ id }: NarrativeBlock) =>
    isBlank(draft.narrative[narrativeKey(section.id, id)]);
  const asked = section.blocks.filter(({ isOptional }) => isOptional !== true);
  if (asked.length > 0) {
    const missing = asked.filter(isUnwritten).map(({ label }) => label);
    return { missing, unfilled: missing.length, total: asked.length };
  }
  const missing = section.blocks.every(isUnwritten) ? ['内容'] : [];
  return { missing, unfilled: missing.length, total: 1 };
}

function stateOf(isWrong: boolean, unfilled: number, total: number): ProgressState {
  if (isWrong) return 'wrong';
  if (unfilled === 0) return 'done';
  return unfilled === total ? 'empty' : 'partial';
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
