import { describe, expect, it } from 'vitest';
import { toDocx } from '../exporters';
import { formats } from '../formats';
import { fullDraft, printReport } from './full-report.test-support';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from './soffice.test-support';

describe.skipIf(libreOffice === undefined)('LibreOffice opens the Word file', () => {
  it.each(formats)(
    'and prints every figure, total and heading of a full report of $version',
    async (format) => {
      const { model, evaluation } = printReport(format, fullDraft(format));
      const file = new Uint8Array(await (await toDocx(model)).arrayBuffer());

      const saved = savedByLibreOffice({ 'report.docx': file }, 'txt:Text (encoded):UTF8');
      const text = new TextDecoder().decode(saved.get('report.docx'));
      const words = new Set(text.split(/\s+/));

      const figures = model.blocks.flatMap((block) =>
        block.kind === 'table' ? block.grid.rows.flat().filter(({ role }) => role === 'value') : [],
      );
      expect(figures.length).toBeGreaterThan(160);
      for (const figure of figures) expect(words).toContain(figure.text);
      expect(words).toContain(evaluation.values.get('applications/handled/total'));
      for (const { heading } of format.sections) expect(text).toContain(heading);
    },
    SOFFICE_MS,
  );
});
