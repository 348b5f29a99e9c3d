import { compose, emptyDraft, evaluateDraft, formatCells, narrativeKey } from '../domain';
import type { CellKind, DocumentModel, Evaluation, ReportDraft, ReportFormat } from '../domain';
import { rules } from '../checks';

interface PrintedReport {
  readonly draft: ReportDraft;
  readonly evaluation: Evaluation;
  readonly model: DocumentModel;
}

/** A number that stands in no other box of the report. */
function distinctNumber(kind: CellKind, index: number): string {
  const number = String(1000 + index);
  if (kind === 'amount') return `${number}.0625`;
  if (kind === 'money') return `${number}.501684万元`;
  return kind === 'signedCount' ? `-${number}` : number;
}

/** Every box and every block of words filled in, each with something of its own. */
export function fullDraft(format: ReportFormat): ReportDraft {
  const draft = emptyDraft(format.version, String(format.reportYears.from));
  const identity = {
    ...draft.identity,
    organization: '青山镇人民政府',
    documentNumber: '青政〔2026〕3号',
    preamble: '本报告依据《条例》编制。',
    signatory: '青山镇人民政府办公室',
    signedOn: '2026-01-09',
  };
  const entries = Array.from(formatCells(format).values()).filter((cell) => !cell.isDerived);
  const cells = entries.map(({ id, kind }, index) => [id, distinctNumber(kind, index)] as const);
  const narrative = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id, label }) => {
          const key = narrativeKey(section.id, id);
          return [key, `${label}的第一段（${key}）。\n${label}的第二段，“引号”——破折号……`] as const;
        })
      : [],
  );
  return {
    ...draft,
    identity,
    cells: Object.fromEntries(cells),
    narrative: Object.fromEntries(narrative),
    ownHeadings: { overview: [{ heading: '教育培训', text: '培训两次。' }] },
  };
}

export function printReport(format: ReportFormat, draft: ReportDraft): PrintedReport {
  const evaluation = evaluateDraft({ format, rules, draft, previousFormat: null });
  return { draft, evaluation, model: compose(format, evaluation) };
}
