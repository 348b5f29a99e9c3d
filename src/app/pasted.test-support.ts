import type { CellId, ReportFormat, TablesSection } from '../domain';
import { formats } from '../formats';
import { readPasted } from '../importers/pasted';
import { tellMarkup } from './pasted-markup';

export const [format2019, format2021] = formats as [ReportFormat, ReportFormat];
export const sectionOf = (format: ReportFormat, id: string) =>
  format.sections.find((section) => section.id === id) as TablesSection;

interface Copied {
  readonly format?: ReportFormat;
  readonly section?: string;
  readonly at?: CellId;
  readonly html?: string;
  readonly text?: string;
}

export const received = 'applications/received/naturalPerson';

export function clipboardOf(html: string, text: string): Parameters<typeof readPasted>[1] {
  return { text, tellMarkup: (reading) => tellMarkup(html, reading) };
}

/** What lands where when this is pasted into a box. */
export function paste({
  format = format2021,
  section = 'applications',
  at = received,
  html = '',
  text = '',
}: Copied) {
  const pasted = readPasted(
    { format, section: sectionOf(format, section), at },
    clipboardOf(html, text),
  );
  if (pasted?.kind !== 'block') throw new Error(`No block: ${JSON.stringify(pasted)}`);
  const { figures, totals, leftOut, remarks } = pasted.block;
  return {
    block: pasted.block,
    cells: Object.fromEntries(figures.map((each) => [each.cell, each.text])),
    totals: Object.fromEntries(totals.map((each) => [each.cell, each.text])),
    leftOut: leftOut.map((each) => `${each.text} ${each.why}`),
    remarks,
  };
}

export function row(id: string, values: readonly string[]): Record<string, string> {
  const columns = [
    'naturalPerson',
    'business',
    'research',
    'publicWelfare',
    'legalService',
    'otherOrganisation',
  ];
  return Object.fromEntries(
    columns.flatMap((column, index) =>
      (values[index] ?? '') === '' ? [] : [[`applications/${id}/${column}`, values[index] ?? '']],
    ),
  );
}
