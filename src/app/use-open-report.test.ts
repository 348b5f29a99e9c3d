import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain';
import type { SaveState } from '../storage';
import { createObservable } from './observable';
import { isNews } from './use-open-report';

const times = { createdAt: 1, changedAt: 1, exportedAt: null, deletedAt: null, backup: null };

function found(revision: number, deletedAt: number | null = null) {
  const report = { id: 'a', revision, draft: emptyDraft('2021', '2025'), ...times, deletedAt };
  return { kind: 'found', report, history: null } as const;
}

const wrote = (state: SaveState) => ({ saveState: createObservable(state) });
const wrote5 = wrote({ kind: 'saved', at: 1, revision: 5 });

describe('what lies in the store', () => {
  it('is news if another window has written since, deleted or destroyed the report', () => {
    expect(isNews(found(6), wrote5)).toBe(true);
    expect(isNews(found(5, 9), wrote5)).toBe(true);
    expect(isNews({ kind: 'missing', history: null }, wrote5)).toBe(true);
  });

  it('is none if this window wrote it, or has written since it was read', () => {
    expect(isNews(found(5), wrote5)).toBe(false);
    expect(isNews(found(4), wrote5)).toBe(false);
  });

  it('is none while something here is not written: saving says so itself', () => {
    expect(isNews(found(6), wrote({ kind: 'saving' }))).toBe(false);
  });

  it('is none if it cannot be read', () => {
    expect(isNews({ kind: 'failed', message: '读不出来' }, wrote5)).toBe(false);
  });
});
