import { describe, expect, it } from 'vitest';
import { tableCells } from '../domain';
import type { TableFormat } from '../domain';
import { noBlanks, readableNumbers } from './filled-in';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

const decisions = { id: 'decisions', label: '处理决定数量' };
const block: TableFormat = {
  id: 'permits',
  name: '表二',
  caption: '第二十条第（五）项',
  kind: 'count',
  unit: '件',
  columns: [decisions, { id: 'inForce', label: '现行有效', isStock: true }],
  rows: [
    { id: 'licensing', label: '行政许可' },
    { id: 'services', label: '其他事项' },
  ],
};
/** Shares a column with the block above it, as the real ones do. */
const nextBlock: TableFormat = {
  ...block,
  id: 'penalties',
  caption: '第二十条第（六）项',
  columns: [decisions, { id: 'other', label: '其他' }],
  rows: [
    { id: 'penalties', label: '行政处罚' },
    { id: 'measures', label: '行政强制' },
  ],
};
const format = formatOf([block, nextBlock], [applications]);

const filled = Object.fromEntries(
  [block, nextBlock, applications]
    .flatMap(tableCells)
    .filter(({ isDerived }) => !isDerived)
    .map(({ id }) => [id, '0']),
);

/** Findings of the rule for a report where all but these boxes are filled in. */
function blanks(...ids: readonly string[]) {
  const cells = { ...filled, ...Object.fromEntries(ids.map((id) => [id, ''])) };
  return findingsOf(noBlanks, format, draftWith(cells));
}

describe('a box whose text is no number', () => {
  it('is told with its place and what is expected there', () => {
    const draft = draftWith({ ...filled, 'permits/licensing/decisions': '46件' });

    expect(findingsOf(readableNumbers, format, draft)).toEqual([
      {
        rule: 'E5',
        severity: 'error',
        section: 'section1',
        cells: ['permits/licensing/decisions'],
        message: '表二“行政许可，处理决定数量”：这里只填数字，不带单位，请改为“46”。',
      },
    ]);
  });

  it.each(['', '0', '１２', ' 3\u00a0', '1,234', '/', '无', '—'])('is not %j', (text) => {
    const draft = draftWith({ ...filled, 'permits/licensing/decisions': text });

    expect(findingsOf(readableNumbers, format, draft)).toEqual([]);
  });
});

describe('blank boxes', () => {
  it('are nothing to tell where there are none', () => {
    expect(blanks()).toEqual([]);
  });

  it.each(['', ' ', '/', '—', '无', '-'])('are also boxes that hold %j', (text) => {
    const draft = draftWith({ ...filled, 'applications/received/person': text });

    expect(findingsOf(noBlanks, format, draft)).toMatchObject([
      { cells: ['applications/received/person'], isMissing: true, severity: 'error' },
    ]);
  });

  it.each(['46件', '000', '22（其中修订16件）'])('are not boxes that hold %s', (text) => {
    const draft = draftWith({ ...filled, 'applications/received/person': text });

    expect(findingsOf(noBlanks, format, draft)).toEqual([]);
  });

  it('are one finding for each section, with all its boxes', () => {
    const findings = findingsOf(noBlanks, format, draftWith({}));

    expect(findings.map(({ section, message }) => [section, message])).toEqual([
      ['section1', '表二全部 8 格空着。确实没有的请填0。'],
      ['section2', '表三全部 10 格空着。确实没有的请填0。'],
    ]);
    expect(findings.map(({ cells }) => cells.length)).toEqual([8, 10]);
  });

  it('are named one by one while they are few', () => {
    expect(blanks('applications/received/person', 'applications/refused/firm')[0]?.message).toBe(
      '表三还有 2 格空着：“一、新收，自然人”、“（二）不公开，商业企业”。确实没有的请填0。',
    );
  });

  it('are one phrase where a whole column or row is blank', () => {
    const rows = ['received', 'broughtForward', 'granted', 'refused', 'carriedForward'];
    const column = rows.map((row) => `applications/${row}/firm`);

    expect(blanks(...column, 'applications/granted/person')[0]?.message).toBe(
      '表三还有 6 格空着：“商业企业”整列、“（一）公开”整行。确实没有的请填0。',
    );
  });

  it('are named by their block where several are stacked, a whole block at once', () => {
    expect(
      blanks(
        'permits/licensing/decisions',
        'permits/services/decisions',
        'penalties/measures/decisions',
        'penalties/measures/other',
      )[0]?.message,
    ).toBe(
      '表二还有 4 格空着：第二十条第（五）项“处理决定数量”整列、第二十条第（六）项“行政强制”整行。确实没有的请填0。',
    );
    expect(
      blanks(...tableCells(nextBlock).map(({ id }) => id), 'permits/licensing/decisions')[0]
        ?.message,
    ).toBe(
      '表二还有 5 格空着：第二十条第（五）项“行政许可，处理决定数量”、第二十条第（六）项全部。确实没有的请填0。',
    );
  });

  it('are named by their box where a column has only one', () => {
    const single = { ...block, rows: [{ id: 'licensing', label: '行政许可' }] };
    const draft = draftWith({ 'permits/licensing/inForce': '0' });

    expect(findingsOf(noBlanks, formatOf([single]), draft)[0]?.message).toContain(
      '第二十条第（五）项“行政许可，处理决定数量”。',
    );
  });

  it('are counted where naming all would be too long', () => {
    const ids = ['received', 'broughtForward', 'granted', 'refused', 'carriedForward'].map(
      (row, index) => `applications/${row}/${index % 2 === 0 ? 'person' : 'firm'}`,
    );

    expect(blanks(...ids)[0]?.message).toMatch(
      /^表三还有 5 格空着：(“[^”]+”、){2}“[^”]+”等 5 处。/,
    );
  });
});

describe('the offer to fill blank boxes with 0', () => {
  it('fills exactly these', () => {
    expect(blanks('applications/received/person')[0]?.fixes).toEqual([
      { label: '这 1 格都填0', cells: { 'applications/received/person': '0' } },
    ]);
  });

  it('leaves out numbers that stand over from earlier years', () => {
    expect(blanks('permits/licensing/decisions', 'permits/licensing/inForce')[0]?.fixes).toEqual([
      { label: '其中 1 格都填0', cells: { 'permits/licensing/decisions': '0' } },
    ]);
    expect(blanks('permits/licensing/inForce')[0]?.fixes).toEqual([]);
  });
});

describe('a total of the file that is no number', () => {
  const total = 'applications/received/total';
  const found = (published: Record<string, string>, id = total) =>
    findingsOf(readableNumbers, format, draftWith(filled, { published })).filter(({ cells }) =>
      cells.includes(id as typeof total),
    );

  it('is told with what the file says', () => {
    expect(found({ [total]: '约20' })).toEqual([
      {
        rule: 'E5',
        severity: 'error',
        section: 'section2',
        cells: [total],
        message:
          '表三“一、新收，总计”：原文件写的是“约20”，不是一个数。请核对原文件，重新导出的文件里会是各格之和。',
      },
    ]);
    expect(found({ [total]: '/' })).toHaveLength(1);
  });

  it('is not one that can be read, nor a box, nor what the format does not have', () => {
    expect(found({ [total]: ' ２０ ' })).toEqual([]);
    expect(
      found({ 'applications/received/person': '约20' }, 'applications/received/person'),
    ).toEqual([]);
    expect(found({ 'a/b/c': '约20' }, 'a/b/c')).toEqual([]);
  });
});

describe('words for blank boxes', () => {
  it('name up to four gaps one by one', () => {
    const ids = ['received', 'broughtForward', 'granted', 'refused'].map(
      (row, index) => `applications/${row}/${index % 2 === 0 ? 'person' : 'firm'}`,
    );

    expect(blanks(...ids)[0]?.message).toBe(
      '表三还有 4 格空着：“一、新收，自然人”、“二、上年结转，商业企业”、“（一）公开，自然人”、“（二）不公开，商业企业”。确实没有的请填0。',
    );
  });

  it('say how many of them can be 0, and that one of a stock row cannot', () => {
    const stock: TableFormat = {
      ...nextBlock,
      rows: [
        { id: 'inForce', label: '现行有效', isStock: true },
        { id: 'issued', label: '制发' },
      ],
    };

    expect(findingsOf(noBlanks, formatOf([stock]), draftWith({}))[0]?.fixes).toEqual([
      {
        label: '其中 2 格都填0',
        cells: { 'penalties/issued/decisions': '0', 'penalties/issued/other': '0' },
      },
    ]);
  });

  it('name the columns of a table without a caption of its own, however blank it is', () => {
    const cells = Object.fromEntries(tableCells(block).map(({ id }) => [id, '0']));
    const [finding] = findingsOf(noBlanks, formatOf([applications, block]), draftWith(cells));

    expect(finding?.rule).toBe('E8');
    expect(finding?.message).toContain('10 格空着：“自然人”整列、“商业企业”整列、');
  });

  it('count a line as whole only if all its boxes are blank', () => {
    const column = ['received', 'broughtForward', 'granted', 'refused'].map(
      (row) => `applications/${row}/firm`,
    );

    expect(blanks(...column)[0]?.message).not.toContain('整列');
  });

  it('are the same for a box that is unreadable and was taken for blank, which a number is not', () => {
    const draft = draftWith({ ...filled, 'applications/received/person': '46件' });

    expect(findingsOf(noBlanks, format, draft)).toEqual([]);
    expect(findingsOf(readableNumbers, format, draft)).toHaveLength(1);
  });
});
