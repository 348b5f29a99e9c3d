// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../checks';
import {
  applyPresets,
  cellId,
  compose,
  defineFormat,
  emptyDraft,
  evaluateDraft,
  tableCells,
} from '../domain';
import type { AxisNode, Line, ReportFormat, TableFormat } from '../domain';
import { toDocx, toPlainText } from '../exporters';
import { formats } from '../formats';
import {
  openBackupFolder,
  openIndexedDbRecords,
  openReportStore,
  openSettingsStore,
} from '../storage';
import { App } from './App';
import { backupName, createBackups } from './backups/create-backups';

/**
 * A format that no office has: one more kind of applicant and one more result. It is data only, so
 * form, totals, checks, Word and text must follow without touching another file.
 */
const invented = inventFormat();

describe('an invented third format', () => {
  beforeEach(() => {
    window.location.hash = '';
  });
  afterEach(cleanup);

  it('is picked by the year, filled in, added up and checked in the form', async () => {
    const user = userEvent.setup();
    const records = openIndexedDbRecords();
    const store = openReportStore(records);
    render(
      <App
        formats={[...formats.map(endingIn2029), invented]}
        rules={rules}
        store={store}
        backups={createBackups(store, openBackupFolder(records, backupName))}
        settings={openSettingsStore(records)}
      />,
    );
    await user.click(await screen.findByRole('button', { name: /^新建/ }));
    const year = await screen.findByRole('textbox', { name: '报告年度' });
    await user.clear(year);
    await user.type(year, '2030');
    await user.click(screen.getByRole('link', { name: '三、收到和处理政府信息公开申请情况' }));

    await user.type(await box('received', 'foreign'), '7');
    await user.type(await box('answeredByMachine', 'foreign'), '5');

    await waitFor(() => expect(shown('received', 'total')).toBe('7'));
    expect(shown('handled', 'foreign')).toBe('5');
    expect(shown('handled', 'total')).toBe('5');
    const balance = document.querySelector('[data-balance="foreign"]');
    expect(balance?.textContent).toContain('7 ≠ 5');
    expect(screen.getByRole('columnheader', { name: '境外机构' })).toBeTruthy();
  }, 30_000);

  it('reports the balance of the new column, and goes out to Word and text', async () => {
    const draft = filled({ 'applications/received/foreign': '7' });
    const evaluation = evaluateDraft({ format: invented, rules, draft, previousFormat: null });
    const balance = evaluation.findings.filter(({ rule }) => rule === 'E3');
    expect(balance).toHaveLength(1);
    expect(balance[0]?.message).toContain('“境外机构”这一列对不上');

    const model = compose(invented, evaluation);
    const text = toPlainText(model);
    expect(text).toContain('（八）智能答复');
    expect(text).toContain('境外机构');
    const zip = unzipSync(new Uint8Array(await (await toDocx(model)).arrayBuffer()));
    const xml = new TextDecoder().decode(zip['word/document.xml']);
    expect(xml).toContain('（八）智能答复');
    expect(xml).toContain('境外机构');
  });
});

async function box(row: string, column: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = document.querySelector<HTMLElement>(`[data-cell="${address(row, column)}"]`);
    if (!element) throw new Error(`no box for ${row}/${column}`);
    return element;
  });
}

function shown(row: string, column: string): string | null | undefined {
  return document.querySelector(`[data-cell="${address(row, column)}"]`)?.textContent;
}

function address(row: string, column: string) {
  return cellId('applications', row, column);
}

function filled(cells: Record<string, string>) {
  const zeros = invented.sections
    .flatMap((section) => (section.kind === 'tables' ? section.tables : []))
    .flatMap(tableCells)
    .filter(({ isDerived }) => !isDerived)
    .map(({ id }) => [id, '0'] as const);
  const draft = applyPresets(invented, emptyDraft(invented.version, '2030'));
  return { ...draft, cells: { ...Object.fromEntries(zeros), ...cells } };
}

/** The newest official format must end for an invented one to begin. */
function endingIn2029(format: ReportFormat): ReportFormat {
  const { from, to = 2029 } = format.reportYears;
  return { ...format, reportYears: { from, to } };
}

function inventFormat(): ReportFormat {
  const base = formats.find(({ version }) => version === '2021')!;
  const text = JSON.parse(JSON.stringify(base)) as ReportFormat;
  return defineFormat({
    ...text,
    version: '2030',
    reportYears: { from: 2030 },
    sections: text.sections.map((section) =>
      section.kind === 'tables' && section.id === 'applications'
        ? {
            ...section,
            columnWidths: [...section.columnWidths, 622],
            tables: section.tables.map(withMore),
          }
        : section,
    ),
  });
}

function withMore(table: TableFormat): TableFormat {
  const column: Line = { id: 'foreign', label: '境外机构' };
  const row: Line = { id: 'answeredByMachine', label: '（八）智能答复' };
  return {
    ...table,
    columns: insertBefore(addPart(table.columns, 'total', column.id), 'total', column),
    rows: insertBefore(addPart(table.rows, 'handled', row.id), 'handled', row),
  };
}

function insertBefore(axis: readonly AxisNode[], id: string, line: Line): readonly AxisNode[] {
  return axis.flatMap((node) => {
    if ('children' in node) return { ...node, children: insertBefore(node.children, id, line) };
    return node.id === id ? [line, node] : node;
  });
}

function addPart(axis: readonly AxisNode[], id: string, part: string): readonly AxisNode[] {
  return axis.map((node) => {
    if ('children' in node) return { ...node, children: addPart(node.children, id, part) };
    return node.id === id ? { ...node, sumOf: [...(node.sumOf ?? []), part] } : node;
  });
}
