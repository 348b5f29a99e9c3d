import { describe, expect, it } from 'vitest';
import { defineFormat } from './define-format';
import type { Preset, Question, ReportFormat, TableFormat } from './format';
import { documents, sampleFormat } from './sample-format.test-support';

/** A format that prints one table. */
function formatOf(table: TableFormat, widths: readonly number[] = [1, 1, 1]): ReportFormat {
  return {
    ...sampleFormat,
    sections: [{ kind: 'tables', id: 's', heading: '', tables: [table], columnWidths: widths }],
    questions: [],
    presets: [],
  };
}

const [question] = sampleFormat.questions as [Question];
const [preset] = sampleFormat.presets as [Preset];

describe('a format is refused that', () => {
  const roll = { kind: 'rollForward', rule: 'X2', stock: 'issued', plus: [], minus: [] } as const;

  it.each<[string, Partial<TableFormat>, string]>([
    ['rolls a stock that does not exist', { checks: [{ ...roll, stock: 'x' }] }, 'names x'],
    ['adds a column that does not exist', { checks: [{ ...roll, plus: ['x'] }] }, 'names x'],
    ['takes off a column that does not exist', { checks: [{ ...roll, minus: ['x'] }] }, 'names x'],
    [
      'balances with a row on the left that does not exist',
      {
        checks: [
          {
            kind: 'balance',
            rule: 'E3',
            left: ['y'],
            right: ['rules'],
            leftName: '',
            rightName: '',
          },
        ],
      },
      'check E3 of documents names y',
    ],
    [
      'adds a column that does not exist to others',
      { checks: [{ kind: 'atLeastZero', rule: 'E6', plus: ['y'], minus: [], message: '' }] },
      'check E6 of documents names y',
    ],
    [
      'has two columns of one id',
      {
        columns: [
          { id: 'a', label: '' },
          { id: 'a', label: '' },
        ],
      },
      'two columns of documents have the same id',
    ],
    [
      'carries over to a column that does not exist',
      { carriesOver: [{ rule: 'X3', axis: 'columns', to: 'rules', fromSumOf: [] }] },
      'carry-over of documents names rules',
    ],
  ])('%s', (_, change, sentence) => {
    expect(() => defineFormat(formatOf({ ...documents, ...change }))).toThrow(sentence);
  });

  it.each<[string, Partial<ReportFormat>, string]>([
    [
      'has a subject of a cell that it has not',
      {
        subjects: [
          { subject: 'rules', name: '', cells: ['documents/rules/issued', 'documents/x/issued'] },
        ],
      },
      'Format sample: subject rules names documents/x/issued',
    ],
    [
      'has a subject twice',
      {
        subjects: [
          { subject: 'rules', name: '', cells: [] },
          { subject: 'rules', name: '', cells: [] },
        ],
      },
      'two subjects have the same id',
    ],
    [
      'has a preset for a row that it has not',
      { presets: [{ ...preset, zeroes: [{ table: 'documents', rows: ['rules', 'x'] }] }] },
      'preset noRules names x, which documents does not have',
    ],
    [
      'has two questions of one id',
      { questions: [question, question], presets: [] },
      'two questions or presets have the same id',
    ],
  ])('%s', (_, change, sentence) => {
    expect(() => defineFormat({ ...sampleFormat, ...change })).toThrow(sentence);
  });

  it('is accepted with checks, carried lines and subjects that are all there', () => {
    const table: TableFormat = {
      ...documents,
      checks: [
        { kind: 'printedTotals', rule: 'E1', of: 'rows' },
        {
          kind: 'balance',
          rule: 'E3',
          left: ['rules'],
          right: ['papers'],
          leftName: '',
          rightName: '',
        },
        { kind: 'atLeastZero', rule: 'E6', plus: ['issued'], minus: ['inForce'], message: '' },
        { ...roll, plus: ['issued'], minus: ['inForce'] },
      ],
      carriesOver: [{ rule: 'X3', axis: 'columns', to: 'issued', fromSumOf: ['gone'] }],
    };
    const format: ReportFormat = {
      ...formatOf(table),
      subjects: [
        { subject: 'rules', name: '', cells: ['documents/rules/issued'] },
        { subject: 'documentsIssued', name: '', cells: [] },
      ],
    };

    expect(defineFormat(format)).toBe(format);
  });
});
