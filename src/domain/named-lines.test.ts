import { describe, expect, it } from 'vitest';
import type { AxisNode } from './format';
import { isCalled, linesNamed, namedTables } from './named-lines';
import { documents, requests, sampleFormat } from './sample-format.test-support';

const tablesNamed = (words: string) => namedTables(words, sampleFormat).map(({ id }) => id);

describe('a table', () => {
  it('is called by its name, with either kind of number', () => {
    expect(isCalled('表三有空格', requests)).toBe(true);
    expect(isCalled('表 3 有空格', requests)).toBe(true);
    expect(isCalled('表３有空格', requests)).toBe(true);
    expect(isCalled('表2有空格', requests)).toBe(false);
    expect(isCalled('表2有空格', documents)).toBe(true);
    expect(isCalled('第三张表有空格', requests)).toBe(false);
  });

  it('that is called is spoken of, whatever line is named beside it', () => {
    expect(tablesNamed('表三里写了现行有效')).toEqual(['requests']);
  });

  it('of several that are called is the one that has the line', () => {
    expect(tablesNamed('表二、表三的自然人')).toEqual(['requests']);
    expect(tablesNamed('表二、表三的现行有效')).toEqual(['documents']);
    expect(tablesNamed('表二、表三都有空格')).toEqual([]);
  });

  it('that is not called is known by a line that no other has', () => {
    expect(tablesNamed('自然人一列不平')).toEqual(['requests']);
    expect(tablesNamed('现行有效要核实')).toEqual(['documents']);
    expect(tablesNamed('自然人、现行有效都要核实')).toEqual([]);
    expect(tablesNamed('总计要核实')).toEqual([]);
  });
});

const axis: readonly AxisNode[] = [
  {
    label: '甲、行政复议',
    children: [
      { id: 'first', label: '结果维持' },
      { id: 'second', label: '另行说明情况' },
    ],
  },
  {
    label: '行政诉讼',
    children: [{ label: '直接起诉', children: [{ id: 'third', label: '结果维持' }] }],
  },
];
const named = (words: string, lines: readonly AxisNode[] = axis) => linesNamed(words, lines);

describe('a line', () => {
  it('that several have is each of them, until one of its groups is named', () => {
    expect(named('结果维持要核实')).toEqual([
      { label: '结果维持', lines: ['first'] },
      { label: '结果维持', lines: ['third'] },
    ]);
    expect(named('行政诉讼的结果维持')).toEqual([{ label: '结果维持', lines: ['third'] }]);
    expect(named('直接起诉的结果维持')).toEqual([{ label: '结果维持', lines: ['third'] }]);
  });

  it('counts by itself though another group is named', () => {
    expect(named('行政诉讼的另行说明情况')).toEqual([{ label: '另行说明情况', lines: ['second'] }]);
  });

  it('is all lines of a group where only the group is named', () => {
    expect(named('行政诉讼')).toEqual([{ label: '行政诉讼', lines: ['third'] }]);
    expect(named('甲、行政复议')).toEqual([{ label: '甲、行政复议', lines: ['first', 'second'] }]);
    expect(named('别的事')).toEqual([]);
  });

  it.each(['（十一）', '（三）', '(三)', '三)', '十一、', '二、', '11.', '2.', '12、'])(
    'is named without its number %s',
    (number) => {
      const lines = [{ id: 'a', label: `${number}另行答复` }];

      expect(named('另行答复一行', lines)).toHaveLength(1);
    },
  );

  it('keeps a year, which is no number of a row, and what stands in its middle', () => {
    const lines = [{ id: 'a', label: '2025年新办' }];

    expect(named('新办的', lines)).toEqual([]);
    expect(named('2025年新办的', lines)).toHaveLength(1);
    expect(named('甲乙', [{ id: 'a', label: '另行1.甲乙' }])).toEqual([]);
  });

  it('is named without a long bracket behind it, not without a short one', () => {
    expect(
      named('部分公开的', [{ id: 'a', label: '部分公开（区分处理的只计这里）' }]),
    ).toHaveLength(1);
    expect(named('部分公开的', [{ id: 'a', label: '部分公开（区分）' }])).toEqual([]);
  });

  it.each(['本年新收', '上年结转', '结转下年度'])('is named in short: %s', (short) => {
    expect(named(short, [{ id: 'a', label: `${short}政府信息公开申请` }])).toHaveLength(1);
    expect(named(short, [{ id: 'a', label: `其中${short}政府信息公开申请` }])).toEqual([]);
  });

  it('is not heard where a longer name was heard, nor across it', () => {
    const lines = [
      { id: 'short', label: '结果公开' },
      { id: 'long', label: '部分结果公开' },
      { id: 'across', label: '行政许可' },
    ];

    expect(named('部分结果公开', lines).map(({ label }) => label)).toEqual(['部分结果公开']);
    expect(named('行政部分结果公开许可', lines).map(({ label }) => label)).toEqual([
      '部分结果公开',
    ]);
    expect(named('部分结果公开、结果公开', lines).map(({ label }) => label)).toEqual([
      '结果公开',
      '部分结果公开',
    ]);
  });

  it('is not meant where a part of the report is', () => {
    const lines = [{ id: 'a', label: '部分公开' }];

    for (const words of ['第五部分公开得不够', '第四、五部分公开得不够', '第二及三个部分公开']) {
      expect(named(words, lines), words).toEqual([]);
    }
    expect(named('五部分公开', lines)).toHaveLength(1);
  });

  it('of two characters could be anything', () => {
    expect(named('其他', [{ id: 'a', label: '其他' }])).toEqual([]);
    expect(named('其他项', [{ id: 'a', label: '其他项' }])).toHaveLength(1);
  });
});
