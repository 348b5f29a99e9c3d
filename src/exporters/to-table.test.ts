import { expect, it } from 'vitest';
import { smallModel } from './model.test-support';
import { toTable } from './to-table';

const section = smallModel.blocks.flatMap((block) =>
  block.kind === 'table' ? [block.section] : [],
)[0];

it('writes one table with its merges and without the caption that a sheet would show', () => {
  const table = toTable(smallModel, section ?? '');
  expect(table?.html).toMatch(/^<table /);
  expect(table?.html).toContain('colspan=');
  expect(table?.html).not.toContain('<caption');
  expect(table?.text.split('\r\n')[0]).toContain('\t');
});

it('has nothing to write for a section without a table', () => {
  expect(toTable(smallModel, 'overview')).toBeNull();
});
