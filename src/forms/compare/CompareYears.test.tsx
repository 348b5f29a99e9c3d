// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { comparableYears } from '../../domain';
import type { ReportDraft } from '../../domain';
import { EditorContext } from '../editor-context';
import type { EditorActions } from '../editor-context';
import { createEvaluationStore } from '../evaluation-store';
import { tinyDraft, tinyFormat } from '../evaluation.test-support';
import { BarChart } from './BarChart';
import { CompareYears } from './CompareYears';

afterEach(cleanup);

function ofYear(year: string, cells: Record<string, string>): ReportDraft {
  const draft = tinyDraft(cells, { year });
  return { ...draft, identity: { ...draft.identity, organization: '青山镇人民政府' } };
}

function show(own: ReportDraft, ...before: ReportDraft[]) {
  const formats = [tinyFormat];
  const goTo = vi.fn<EditorActions['goTo']>();
  const store = createEvaluationStore({ formats, rules: [], draft: own });
  const others = before.map((draft) => ({ draft, changedAt: 0 }));
  render(
    <EditorContext
      value={{
        store,
        actions: { goTo } as unknown as EditorActions,
        isFinal: false,
        isReading: false,
      }}
    >
      <CompareYears
        years={comparableYears({ formats, own, others })}
        organization="青山镇人民政府"
        importHref="#/import"
        onSavePicture={vi.fn()}
      />
    </EditorContext>,
  );
  return { goTo, user: userEvent.setup() };
}

const received = 'requests/received/person';
const open = 'requests/open/person';
const cellsOf = (id: string) =>
  Array.from(document.querySelectorAll(`[data-line="${id}"] > *`)).map((cell) => cell.textContent);
const lines = () =>
  Array.from(document.querySelectorAll('[data-line]')).map((line) =>
    line.getAttribute('data-line'),
  );

describe('the comparison', () => {
  it('shows blank as blank, without a change, and zero as zero', () => {
    show(ofYear('2025', { [received]: '0' }), ofYear('2024', { [received]: '3', [open]: '2' }));
    expect(cellsOf('requests/received/total').slice(2)).toEqual(['3', '0', '−3', '']);
    expect(cellsOf('requests/open/total').slice(2)).toEqual(['2', '空', '', '']);
  });

  it('keeps what has no figure at the end, sorted up or down', async () => {
    const { user } = show(
      ofYear('2025', { [received]: '5' }),
      ofYear('2024', { [received]: '3', [open]: '4' }),
    );
    const sort = () => user.click(screen.getByRole('button', { name: '2025年' }));
    await sort();
    expect(lines()).toEqual(['requests/received/total', 'requests/open/total']);
    await sort();
    expect(lines()).toEqual(['requests/received/total', 'requests/open/total']);
    await user.click(screen.getByRole('button', { name: '2024年' }));
    expect(lines()).toEqual(['requests/open/total', 'requests/received/total']);
  });

  it('asks about a leap without accusing, and leads to its box', async () => {
    const { user, goTo } = show(
      ofYear('2025', { [received]: '40' }),
      ofYear('2023', { [received]: '2' }),
    );
    const question = within(screen.getByRole('region', { name: '变化大的，请看一看' }));
    expect(question.getByRole('listitem').textContent).toContain(
      '2023年 2，本年 40，多 38 件。是不是工作量确有变化？',
    );
    await user.click(question.getByRole('button', { name: /^去看这一格/ }));
    expect(goTo).toHaveBeenCalledWith({ step: 'requests', cell: 'requests/received/total' });
  });

  it('says how to get another year while there is none', () => {
    show(ofYear('2025', { [received]: '5' }));
    expect(screen.getByRole('link', { name: '把去年的年报放进来' }).getAttribute('href')).toBe(
      '#/import',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a chart', () => {
  const chart = {
    id: 'few',
    title: '申请',
    unit: '件',
    categories: ['2024年', '2025年'],
    series: [
      { name: '新收', values: ['10', '20'] },
      { name: '办结', values: [null, '0'] },
    ],
  };

  it('draws each bar as high as its figure, none for zero, and says where there is no figure', () => {
    const { container } = render(<BarChart chart={chart} width={500} height={260} fontSize={12} />);
    const bars = Array.from(container.querySelectorAll('.bar'));
    const [first, second] = bars.map((bar) => Number(bar.getAttribute('height')));
    expect(bars).toHaveLength(2);
    expect(second! / first!).toBeCloseTo(2);
    const printed = Array.from(container.querySelectorAll('.bar-figure'));
    expect(printed.map((text) => text.textContent)).toEqual(['10', '空', '20', '0']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('申请，单位件');
  });

  it('turns long figures upright where the bars are narrow', () => {
    const long = { ...chart, series: [{ name: '新收', values: ['123456', '20'] }] };
    const turned = (width: number) => {
      const { container } = render(
        <BarChart chart={long} width={width} height={260} fontSize={12} />,
      );
      return container.querySelector('.bar-figure')?.hasAttribute('transform');
    };
    expect([turned(500), turned(90)]).toEqual([false, true]);
  });
});
