import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain';
import type { ReportDraft } from '../domain';
import { createDraftSaver } from './draft-saver';
import type { SaveState } from './draft-saver';
import { StorageError } from './storage-error';
import type { SaveResult, StoredReport } from './store';

const draftOf = (year: number): ReportDraft => emptyDraft('2021', String(year));
const stored: StoredReport = {
  id: 'a',
  revision: 7,
  draft: draftOf(0),
  createdAt: 0,
  changedAt: 0,
  exportedAt: null,
  deletedAt: null,
  backup: null,
};

/** A disk whose writes end when the test says so. */
function createSlowDisk() {
  const pending: { draft: ReportDraft; end: (outcome: Outcome) => void }[] = [];
  const states: SaveState[] = [];
  const disk = {
    content: null as ReportDraft | null,
    writes: [] as ReportDraft[],
    states,
    pending,
    save: (draft: ReportDraft) =>
      new Promise<SaveResult>((resolve, reject) => {
        disk.writes.push(draft);
        pending.push({
          draft,
          end: (outcome) => {
            if (outcome === 'saved') {
              disk.content = draft;
              resolve({ kind: 'saved', revision: disk.writes.length, changedAt: 5 });
            } else if (outcome === 'conflict') resolve({ kind: 'conflict', current: stored });
            else reject(outcome === 'full' ? new StorageError('full') : new Error('odd'));
          },
        });
      }),
    /** Ends the write under way. */
    async end(outcome: Outcome) {
      pending.shift()?.end(outcome);
      await settle();
    },
  };
  const saver = createDraftSaver({ save: disk.save, onState: (state) => states.push(state) });
  return { disk, saver };
}

type Outcome = 'saved' | 'full' | 'odd' | 'conflict';
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('saving what is typed', () => {
  it('begins at once and says saved only after the write is confirmed', async () => {
    const { disk, saver } = createSlowDisk();
    saver.change(draftOf(1));
    expect(disk.writes).toEqual([draftOf(1)]);
    expect(disk.states).toEqual([{ kind: 'saving' }]);
    await disk.end('saved');
    expect(disk.states).toEqual([
      { kind: 'saving' },
      { kind: 'saved', at: 5, revision: expect.any(Number) as number },
    ]);
  });

  it('writes one at a time, and of the drafts that wait only the newest', async () => {
    const { disk, saver } = createSlowDisk();
    [1, 2, 3].forEach((year) => saver.change(draftOf(year)));
    expect(disk.pending).toHaveLength(1);
    await disk.end('saved');
    expect(disk.writes).toEqual([draftOf(1), draftOf(3)]);
    expect(disk.states).toEqual([{ kind: 'saving' }]);
    await disk.end('saved');
    expect(disk.states.pop()).toMatchObject({ kind: 'saved', at: 5 });
  });

  it('writes a draft again that was changed in place while its write was under way', async () => {
    const { disk, saver } = createSlowDisk();
    const draft = draftOf(1);
    saver.change(draft);
    saver.change(draft);
    await disk.end('saved');
    expect(disk.states).toEqual([{ kind: 'saving' }]);
    expect(disk.writes).toHaveLength(2);
  });

  it('keeps the draft after a failure, and the next change tries again', async () => {
    const { disk, saver } = createSlowDisk();
    saver.change(draftOf(1));
    await disk.end('full');
    const message = new StorageError('full').message;
    const failed = { kind: 'failed', code: 'full', message, draft: draftOf(1) };
    expect(disk.states.pop()).toEqual(failed);
    saver.change(draftOf(2));
    await disk.end('saved');
    expect(disk.states.pop()).toMatchObject({ kind: 'saved', at: 5 });
    expect(disk.content).toEqual(draftOf(2));
  });

  it('passes over the failure of an older draft while a newer one waits', async () => {
    const { disk, saver } = createSlowDisk();
    saver.change(draftOf(1));
    saver.change(draftOf(2));
    await disk.end('full');
    await disk.end('saved');
    expect(disk.states).toEqual([
      { kind: 'saving' },
      { kind: 'saved', at: 5, revision: expect.any(Number) as number },
    ]);
    expect(disk.content).toEqual(draftOf(2));
  });

  it('tries again when asked, and does nothing when all is saved', async () => {
    const { disk, saver } = createSlowDisk();
    saver.change(draftOf(1));
    await disk.end('odd');
    expect(disk.states.pop()).toMatchObject({
      kind: 'failed',
      message: new StorageError('failed').message,
    });
    saver.retry();
    await disk.end('saved');
    saver.retry();
    expect(disk.writes).toHaveLength(2);
    expect(disk.content).toEqual(draftOf(1));
  });

  it('keeps a failure in sight while it is typed on or tried again unasked, until it is over', async () => {
    const { disk, saver } = createSlowDisk();
    saver.change(draftOf(1));
    await disk.end('full');
    saver.change(draftOf(2));
    await disk.end('full');
    saver.retryQuietly();
    expect(disk.states.map(({ kind }) => kind)).toEqual(['saving', 'failed', 'failed']);
    saver.retryQuietly();
    await disk.end('saved');
    expect(disk.states.pop()).toMatchObject({ kind: 'saved' });
    expect(disk.content).toEqual(draftOf(2));
    saver.change(draftOf(3));
    expect(disk.states.pop()).toEqual({ kind: 'saving' });
  });

  it('says with what it conflicts, and keeps the draft', async () => {
    const { disk, saver } = createSlowDisk();
    saver.change(draftOf(1));
    await disk.end('conflict');
    expect(disk.states.pop()).toEqual({ kind: 'conflict', current: stored, draft: draftOf(1) });
  });

  it('flushes: waits for the write under way and the one that waits', async () => {
    const { disk, saver } = createSlowDisk();
    await saver.flush();
    saver.change(draftOf(1));
    saver.change(draftOf(2));
    let isFlushed = false;
    const flushed = saver.flush().then(() => (isFlushed = true));
    await disk.end('saved');
    expect(isFlushed).toBe(false);
    await disk.end('full');
    await flushed;
    expect(disk.states.pop()).toMatchObject({ kind: 'failed' });
  });

  it('never says saved while the disk holds anything but the newest draft', async () => {
    const outcome = fc.constantFrom<Outcome>('saved', 'full', 'odd', 'conflict');
    const step = fc.oneof(
      fc.constant('change' as const),
      fc.constantFrom('retry' as const, 'retryQuietly' as const),
      fc.record({ end: outcome }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { disk, saver } = createSlowDisk();
        let newest = 0;
        const check = () => {
          expect(disk.pending.length).toBeLessThanOrEqual(1);
          const kind = disk.states[disk.states.length - 1]?.kind;
          if (kind === 'saving') expect(disk.pending.length).toBe(1);
          if (disk.pending.length === 1) expect(kind).not.toBe('saved');
          if (kind === 'saved') expect(disk.content).toEqual(draftOf(newest));
        };
        for (const next of steps) {
          if (next === 'change') saver.change(draftOf((newest += 1)));
          else if (next === 'retry' || next === 'retryQuietly') saver[next]();
          else await disk.end(next.end);
          check();
        }
        saver.change(draftOf((newest += 1)));
        while (disk.pending.length > 0) await disk.end('saved');
        await saver.flush();
        check();
        expect(disk.states.pop()).toMatchObject({ kind: 'saved', at: 5 });
      }),
    );
  });
});
