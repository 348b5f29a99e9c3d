import { DATA_KIND, DATA_VERSION, formatCells, narrativeKey, reportTitle } from '../domain';
import type { Evaluation, Report, ReportData, ReportFormat, Section } from '../domain';

/**
 * Writes the report as JSON for other programs, in the shape that `ReportData` documents. Keys are
 * always in the same order, that of the printed report.
 */
export function toData(format: ReportFormat, { report, values }: Evaluation): string {
  const { organization, officeKind, title, documentNumber, preamble, signatory, signedOn, seal } =
    report.identity;
  const cells = Array.from(formatCells(format).values());
  const data: ReportData = {
    kind: DATA_KIND,
    version: DATA_VERSION,
    format: { version: format.version, documentNumber: format.source.documentNumber },
    title: reportTitle(report),
    year: report.year,
    identity: {
      organization,
      officeKind,
      title,
      documentNumber,
      preamble,
      signatory,
      signedOn,
      seal,
    },
    cells: Object.fromEntries(cells.map(({ id }) => [id, values.get(id) ?? ''])),
    computed: cells.filter(({ isDerived }) => isDerived).map(({ id }) => id),
    sections: format.sections.map((section) => sectionData(section, report)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function sectionData(section: Section, report: Report): ReportData['sections'][number] {
  const { id, heading } = section;
  if (section.kind === 'tables') {
    return { id, heading, tables: section.tables.map((table) => table.id) };
  }
  return {
    id,
    heading,
    blocks: section.blocks.map((block) => ({
      id: block.id,
      heading: block.heading ?? '',
      text: report.narrative[narrativeKey(id, block.id)] ?? '',
    })),
    ownHeadings: (report.ownHeadings[id] ?? []).map((own) => ({
      heading: own.heading,
      text: own.text,
    })),
  };
}
