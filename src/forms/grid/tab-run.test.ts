import { beforeEach, describe, expect, it } from 'vitest';
import { TabRun } from './tab-run';

describe('a run of Tabs', () => {
  let run: TabRun;
  beforeEach(() => {
    run = new TabRun();
  });
  const tab = (column: number, shiftKey = false) => {
    run.onKey({ key: 'Tab', shiftKey }, column);
    run.onArrival();
  };

  it('remembers the column where it began, also over what is typed on the way', () => {
    tab(2);
    run.onKey({ key: '5', shiftKey: false }, 3);
    tab(3);
    expect(run.column).toBe(2);
  });

  it('is gone on with by Shift+Tab, and not begun by it', () => {
    tab(3, true);
    expect(run.column).toBeNull();
    tab(2);
    tab(3);
    tab(4, true);
    expect(run.column).toBe(2);
  });

  it.each(['ArrowRight', 'Enter', 'Home'])('ends where %s leads to another box', (key) => {
    tab(2);
    run.onKey({ key, shiftKey: false }, 3);
    run.onArrival();
    expect(run.column).toBeNull();
    tab(4);
    expect(run.column).toBe(4);
  });

  it('goes on where an arrow only moves in the text', () => {
    tab(2);
    run.onKey({ key: 'ArrowLeft', shiftKey: false }, 3);
    expect(run.column).toBe(2);
  });

  it('ends where another box is clicked, and where the table is left', () => {
    tab(2);
    run.onArrival();
    expect(run.column).toBeNull();
    tab(2);
    run.end();
    expect(run.column).toBeNull();
  });
});
