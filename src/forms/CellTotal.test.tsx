// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { formatCells } from '../domain';
import type { ReportDraft } from '../domain';
import { CellTotal } from './CellTotal';
import { EditorContext } from './editor-context';
import type { EditorActions } from './editor-context';
import { createEvaluationStore } from './evaluation-store';
import { largeAndBlank, tinyDraft, tinyFormat } from './evaluation.test-support';

afterEach(cleanup);

function renderTotal(cells: Record<string, string>, previous: ReportDraft | null = null) {
  const id = 'requests/received/total';
  const store = createEvaluationStore({
    formats: [tinyFormat],
    rules: [largeAndBlank],
    draft: { ...tinyDraft(cells), previous },
  });
  const view = render(
    <EditorContext
      value={{ store, actions: {} as EditorActions, isFinal: false, isReading: false }}
    >
      <CellTotal cell={formatCells(tinyFormat).get(id)!} />
    </EditorContext>,
  );
  const total = view.container.querySelector<HTMLElement>(`[data-cell="${id}"]`)!;
  const blank = view.getByText('空');
  return { store, view, total, blank };
}

it('shows the number alone, and follows it without being rendered again', () => {
  const { store, total, blank } = renderTotal({ 'requests/received/person': '5' });
  expect(total.textContent).toBe('5');
  expect(blank.hidden).toBe(true);

  store.update(tinyDraft({ 'requests/received/person': '57' }));

  expect(total.textContent).toBe('57');
});

it('says that it is blank, which is not zero', () => {
  const { store, total, blank } = renderTotal({});
  expect(total.textContent).toBe('');
  expect(blank.hidden).toBe(false);

  store.update(tinyDraft({ 'requests/received/person': '0' }));
  expect(total.textContent).toBe('0');
  expect(blank.hidden).toBe(true);

  store.update(tinyDraft({}));
  expect(total.textContent).toBe('');
  expect(blank.hidden).toBe(false);
});

it('is marked while a finding concerns it', () => {
  const { store, total } = renderTotal({ 'requests/received/person': '5' });
  expect(total.dataset['tone']).toBeUndefined();

  store.update(tinyDraft({ 'requests/received/person': '50' }));
  expect(total.dataset['tone']).toBe('hint');

  store.update(tinyDraft({ 'requests/received/person': '5' }));
  expect(total.dataset['tone']).toBeUndefined();
});

it('keeps what it shows when the page around it is rendered again', () => {
  const { store, view, total } = renderTotal({ 'requests/received/person': '5' });
  store.update(tinyDraft({ 'requests/received/person': '6' }));

  view.rerender(
    <EditorContext
      value={{ store, actions: {} as EditorActions, isFinal: false, isReading: false }}
    >
      <CellTotal cell={{ ...formatCells(tinyFormat).get('requests/received/total')! }} />
    </EditorContext>,
  );

  expect(total.textContent).toBe('6');
});

it('shows beside it what last year added up to, and nothing where that was blank', () => {
  const last = tinyDraft({ 'requests/received/person': '4', 'requests/received/firm': '3' });
  const { view } = renderTotal({ 'requests/received/person': '5' }, last);
  expect(view.container.querySelector('.cell-last-year')?.textContent).toBe('上年 7');
  cleanup();
  const blank = renderTotal({ 'requests/received/person': '5' }, tinyDraft({}));
  expect(blank.view.container.querySelector('.cell-last-year')).toBeNull();
});
