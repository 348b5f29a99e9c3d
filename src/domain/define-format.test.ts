import { describe, expect, it } from 'vitest';
import { defineFormat } from './define-format';
import type { Preset, Question, ReportFormat, TableFormat } from './format';
import { documents, requests, sampleFormat } from './sample-format.test-support';

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

describe('a format is accepted', () => {
  it('when all it refers to exists, and is handed back unchanged', () => {
    expect(defineFormat(sampleFormat)).toBe(sampleFormat);
  });
});

describe('a table is refused whose', () => {
  it.each<[string, Partial<TableFormat>, string]>([
    [
      'sum adds a line that does not exist',
      { columns: [{ id: 'all', label: '', sumOf: ['gone'] }] },
      'documents/all adds gone, which does not exist',
    ],
    [
      'sum adds another sum',
      {
        columns: [
          { id: 'a', label: '' },
          { id: 'b', label: '', sumOf: ['a'] },
          { id: 'c', label: '', sumOf: ['b'] },
        ],
      },
      'documents/c adds b, which is itself a sum',
    ],
    [
      'lines share an id',
      {
        rows: [
          { id: 'a', label: '甲' },
          { id: 'a', label: '乙' },
        ],
      },
      'two rows of documents have the same id',
    ],
    [
      'line has an id that breaks the address of its cells',
      { rows: [{ id: 'a/b', label: '甲' }] },
      'the id a/b would break its address',
    ],
    [
      'column of sums adds money of different units',
      {
        columns: [
          { id: 'a', label: '' },
          { id: 'b', label: '', sumOf: ['a'], kind: 'money' },
        ],
      },
      'would add money',
    ],
    [
      'row of sums adds money of different units',
      {
        columns: [{ id: 'a', label: '', kind: 'money' }],
        rows: [
          { id: 'x', label: '' },
          { id: 'y', label: '', sumOf: ['x'] },
        ],
      },
      'documents/y/a would add money',
    ],
    [
      'balance names a row that does not exist',
      {
        checks: [
          {
            kind: 'balance',
            rule: 'E3',
            left: ['rules'],
            right: ['x'],
            leftName: '',
            rightName: '',
          },
        ],
      },
      'check E3 of documents names x',
    ],
    [
      'check names a row where a column is meant',
      { checks: [{ kind: 'atLeastZero', rule: 'E6', plus: ['rules'], minus: [], message: '' }] },
      'check E6 of documents names rules',
    ],
    [
      'check takes away a column that does not exist',
      { checks: [{ kind: 'atLeastZero', rule: 'E6', plus: [], minus: ['x'], message: '' }] },
      'check E6 of documents names x',
    ],
    [
      'carry-over fills a line that does not exist',
      { carriesOver: [{ rule: 'X1', axis: 'rows', to: 'x', fromSumOf: ['anything'] }] },
      'carry-over of documents names x',
    ],
  ])('%s', (_, change, sentence) => {
    expect(() => defineFormat(formatOf({ ...documents, ...change }))).toThrow(sentence);
  });
});

describe('a format is refused when', () => {
  it('its grid has another number of columns than of widths', () => {
    expect(() => defineFormat(formatOf(documents, [1, 1]))).toThrow(
      'section s has 3 columns, but other widths',
    );
  });

  it('two tables, two sections, or a question and a preset share an id', () => {
    const [overview] = sampleFormat.sections;
    const twice = { ...sampleFormat, sections: [...sampleFormat.sections, overview!] };
    const section = formatOf(documents).sections[0]!;

    expect(() => defineFormat(twice)).toThrow('two sections have the same id');
    expect(() =>
      defineFormat({ ...formatOf(documents), sections: [section, { ...section, id: 't' }] }),
    ).toThrow('two tables have the same id');
    expect(() =>
      defineFormat({ ...sampleFormat, presets: [{ ...preset, id: question.id }] }),
    ).toThrow('two questions or presets have the same id');
  });

  it('two boxes for words of one section share an id', () => {
    const block = { id: 'same', label: '' };

    expect(() =>
      defineFormat({
        ...formatOf(documents),
        sections: [
          {
            kind: 'narrative',
            id: 'n',
            heading: '',
            whenEmpty: 'error',
            whenOnlyNone: 'fine',
            blocks: [block, block],
          },
        ],
      }),
    ).toThrow('two blocks have the same id');
  });

  it.each<[string, Partial<Question>, string]>([
    [
      'names a table that does not exist',
      { zeroes: [{ table: 'x' }] },
      'question anyRequests names table x',
    ],
    [
      'names a row that does not exist, be it beside one that does',
      { zeroes: [{ table: 'requests', rows: ['open', 'x'] }] },
      'question anyRequests names x, which requests does not have',
    ],
    [
      'names a column that does not exist',
      { zeroes: [{ table: 'requests', columns: ['x'] }] },
      'question anyRequests names x',
    ],
    [
      'selects computed cells only',
      { zeroes: [{ table: 'requests', columns: ['total'] }] },
      'question anyRequests selects no box in requests',
    ],
    [
      'sets a box that another question sets too',
      { zeroes: [{ table: 'documents', rows: ['papers'] }] },
      'documents/papers/issued belongs to two questions',
    ],
    [
      'asks for a cell that does not exist',
      { thenAsks: { cell: 'requests/x/y', text: '' } },
      'asks for requests/x/y',
    ],
    [
      'asks for a computed cell',
      { thenAsks: { cell: 'requests/open/total', text: '' } },
      'asks for requests/open/total, which is not a box',
    ],
  ])('a question %s', (_, change, sentence) => {
    const [, second] = sampleFormat.questions as [Question, Question];
    const format = { ...sampleFormat, questions: [{ ...question, ...change }, second] };

    expect(() => defineFormat(format)).toThrow(sentence);
  });

  it('a preset names what does not exist', () => {
    const format = { ...sampleFormat, presets: [{ ...preset, zeroes: [{ table: 'x' }] }] };

    expect(() => defineFormat(format)).toThrow('preset noRules names table x');
  });
});

it('says which format it is about', () => {
  expect(() => defineFormat(formatOf(requests))).toThrow(/^Format sample: /);
});

describe('givers are refused that', () => {
  const papers = { id: 'office', name: '办公室', cells: [{ table: 'documents' }] };

  it.each<[string, ReportFormat['givers'], string]>([
    [
      'give a table that does not exist',
      [{ id: 'a', name: '甲', cells: [{ table: 'gone' }] }],
      'giver a names table gone, which does not exist',
    ],
    [
      'give a row that does not exist',
      [{ id: 'a', name: '甲', cells: [{ table: 'documents', rows: ['gone'] }] }],
      'giver a names gone, which documents does not have',
    ],
    [
      'give a whole table that does not exist',
      [{ id: 'a', name: '甲', tables: ['gone'] }],
      'giver a names table gone, which does not exist',
    ],
    [
      'give the same box',
      [papers, { id: 'b', name: '乙', tables: ['documents'] }],
      'documents/rules/issued is given by two',
    ],
    ['share an id', [papers, { id: 'office', name: '乙' }], 'two givers have the same id'],
    [
      'give another figure under the id of a table',
      [
        {
          ...papers,
          others: [{ id: 'documents', name: '条数', unit: '条', counts: '' }],
        },
      ],
      'two tables or other figures have the same id',
    ],
  ])('%s', (_, givers, message) => {
    const format = { ...sampleFormat, ...(givers && { givers }) };

    expect(() => defineFormat(format)).toThrow(message);
  });
});
