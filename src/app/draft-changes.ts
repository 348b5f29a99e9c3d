import { answerNone, answerSome, applyFix, fillBlanks, findingKey, refusePreset } from '../domain';
import type {
  BulkChange,
  Finding,
  Fix,
  Question,
  ReportDraft,
  ReportFormat,
  TextEdit,
} from '../domain';

export interface DraftInFormat {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
}

const TEXT_HAS_CHANGED = '这处文字已经变了，没有改动。请按新的检查结果处理。';

/** A changed draft, and what to say of the change; `null` where nothing visible changes. */
export interface DraftChange {
  readonly draft: ReportDraft;
  readonly text: string | null;
}

export function answerChange(
  { format, draft }: DraftInFormat,
  question: Question,
  answer: 'none' | 'some',
): DraftChange {
  return answer === 'none'
    ? bulkChange(answerNone(format, question, draft), '已填为 0')
    : bulkChange(answerSome(format, question, draft), '原来填的 0 已清空，请到表里填');
}

export function fillBlanksChange(
  { format, draft }: DraftInFormat,
  tables: readonly string[],
): DraftChange {
  return bulkChange(fillBlanks(format, draft, tables), '空着的已填为 0');
}

export function refusePresetChange({ format, draft }: DraftInFormat, preset: string): DraftChange {
  const label = format.presets.find(({ id }) => id === preset)?.label ?? '';
  return { draft: refusePreset(format, draft, preset), text: `“${label}”各格已清空，请自己填。` };
}

export function fixChange({ draft }: DraftInFormat, fix: Fix): DraftChange {
  const fixed = applyFix(draft, fix);
  return fixed === null
    ? { draft, text: TEXT_HAS_CHANGED }
    : { draft: fixed, text: `已改：${fix.label}。` };
}

export function settleChange(
  { draft }: DraftInFormat,
  finding: Finding,
  reason: string | null,
): DraftChange {
  const key = findingKey(finding);
  const others = Object.entries(draft.settled).filter(([other]) => other !== key);
  const settled =
    reason === null ? others : [...others, [key, { reason, message: finding.message }] as const];
  return {
    draft: { ...draft, settled: Object.fromEntries(settled) },
    text: reason === null ? '已重新列为待核实。' : '已记下原因，数字变了会再提示。',
  };
}

/** Notes the reason, and writes the sentence that the person accepted into the report. */
export function settleInReportChange(
  { format, draft }: DraftInFormat,
  finding: Finding,
  reason: string,
  sentence: TextEdit,
): DraftChange {
  const written = applyFix(draft, { label: '', edits: [sentence] });
  if (written === null) return { draft, text: TEXT_HAS_CHANGED };
  const settled = settleChange({ format, draft: written }, finding, reason);
  return { ...settled, text: '已记下原因，并在第六部分写了一句。' };
}

function bulkChange({ draft, changed, overwritten }: BulkChange, what: string): DraftChange {
  if (changed.length === 0) return { draft, text: null };
  const lost = overwritten.length === 0 ? '' : `，其中 ${String(overwritten.length)} 格原来有数`;
  return { draft, text: `${String(changed.length)} 格${what}${lost}。` };
}
