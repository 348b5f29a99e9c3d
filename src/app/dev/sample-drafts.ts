import { emptyDraft, formatCells } from '../../domain';
import type { CellKind, ReportDraft, ReportFormat } from '../../domain';
import { fullDraft } from '../full-report.test-support';

export interface SampleDraft {
  readonly id: string;
  readonly name: string;
  readonly make: (format: ReportFormat) => ReportDraft;
}

/** The states in which a table has to be legible, made for whatever boxes a format has. */
export const sampleDrafts: readonly SampleDraft[] = [
  { id: 'empty', name: '空的', make: blankDraft },
  { id: 'full', name: '填满', make: fullDraft },
  { id: 'wrong', name: '有错', make: wrongDraft },
  { id: 'long', name: '12 位数', make: longDraft },
];

function blankDraft(format: ReportFormat): ReportDraft {
  return emptyDraft(format.version, String(format.reportYears.from));
}

/** Every third box is no number and every seventh is blank; what is left does not add up. */
function wrongDraft(format: ReportFormat): ReportDraft {
  return withFigures(format, (_, index) => {
    if (index % 7 === 6) return '';
    return index % 3 === 2 ? '三件' : String(index);
  });
}

function longDraft(format: ReportFormat): ReportDraft {
  return withFigures(format, (kind) => {
    if (kind === 'amount' || kind === 'money') return '987654321098.123456';
    return kind === 'signedCount' ? '-987654321098' : '987654321098';
  });
}

function withFigures(
  format: ReportFormat,
  figure: (kind: CellKind, index: number) => string,
): ReportDraft {
  const entries = [...formatCells(format).values()].filter(({ isDerived }) => !isDerived);
  const cells = entries.map(({ id, kind }, index) => [id, figure(kind, index)] as const);
  return { ...fullDraft(format), cells: Object.fromEntries(cells) };
}
