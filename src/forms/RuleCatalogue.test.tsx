// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rule } from '../domain';
import { RuleCatalogue } from './RuleCatalogue';

const rule = (id: string, about: Partial<Rule>): Rule => ({
  id,
  severity: 'hint',
  origin: '建议',
  clause: '没有书面规定',
  title: id,
  explanation: '说明',
  examples: { triggers: '不对的', stays: '对的' },
  reads: 'words',
  find: () => [],
  ...about,
});

const rules: readonly Rule[] = [
  rule('balance', {
    severity: 'error',
    origin: '国办规定',
    title: '每一列都平',
    clause: '表三角格',
  }),
  rule('names', {
    severity: 'confirm',
    origin: '公文惯例',
    title: '机关名称一致',
    examples: { triggers: '青山镇的报告写“我街道”', stays: '街道两侧' },
    reasons: ['机构已经改名'],
    appliesTo: { officeKinds: ['town', 'township'], years: { from: 2021 } },
  }),
  rule('commas', { title: '标点用全角' }),
];

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((node) => node.textContent);

beforeEach(() => {
  render(<RuleCatalogue rules={rules} choicesOf={() => null} />);
});
afterEach(cleanup);

describe('the catalogue page', () => {
  it('lists every rule in the order of the catalogue and says how many there are', () => {
    expect(titles()).toEqual(['每一列都平', '机关名称一致', '标点用全角']);
    expect(screen.getByRole('status').textContent).toBe('共 3 项。');
  });

  it('shows the examples, the clause, the reasons and where a rule applies', () => {
    const item = screen.getAllByRole('listitem')[1]!;
    const details = within(item).getAllByRole('definition', { hidden: true });

    expect(details.map((node) => node.textContent)).toEqual([
      '青山镇的报告写“我街道”',
      '街道两侧',
      '公文惯例。没有书面规定',
      '机构已经改名',
      '镇、乡；2021年度起',
    ]);
  });

  it('finds all words asked for, in the examples too, and says how many it found', async () => {
    await userEvent.type(screen.getByRole('searchbox', { name: '查找' }), '街道 改名');

    expect(titles()).toEqual(['机关名称一致']);
    expect(screen.getByRole('status').textContent).toBe('共 3 项，找到 1 项。');
  });

  it('filters by severity and by origin, and shows all again', async () => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '级别' }), '须改正');
    expect(titles()).toEqual(['每一列都平']);

    await userEvent.selectOptions(screen.getByRole('combobox', { name: '出处' }), '建议');
    expect(titles()).toEqual([]);
    expect(screen.getByText(/没有这样的检查项目/)).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: '全部显示' }));
    expect(titles()).toHaveLength(3);
  });
});
