import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../formats';
import { beginReading, outcomeOf, READING_MS, readOther } from './start-import';

/** A worker that never answers, or answers when it is told to. */
class StillWorker extends EventTarget {
  isEnded = false;
  terminate() {
    this.isEnded = true;
  }
  postMessage() {
    // It reads for ever.
  }
}

const worker = { current: new StillWorker() };
vi.mock('./import-workers', () => ({ startImportWorker: () => Promise.resolve(worker.current) }));

beforeEach(() => {
  worker.current = new StillWorker();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const file = new Blob(['<table>']);

describe('a file that is read for ever', () => {
  it('is given up after a minute and a half, and its worker is ended', async () => {
    const outcome = outcomeOf(formats, '年报.html', file, beginReading());
    await vi.advanceTimersByTimeAsync(READING_MS - 1);
    expect(worker.current.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(worker.current.isEnded).toBe(true);
    expect(await outcome).toEqual({
      kind: 'failed',
      message: expect.stringMatching(/一分半钟还没有读完，已经停下/) as string,
    });
  });

  it('is given up where it is a filled 取数单, too', async () => {
    const outcome = readOther('numberSheets', new File([file], '取数单.xlsx'));
    await vi.advanceTimersByTimeAsync(READING_MS);
    expect(worker.current.isEnded).toBe(true);
    expect(await outcome).toMatchObject({ error: expect.stringContaining('已经停下') as string });
  });
});

it('a file that was read in time is not said to be slow afterwards', async () => {
  const outcome = outcomeOf(formats, '年报.html', file, beginReading());
  await vi.advanceTimersByTimeAsync(1000);
  worker.current.dispatchEvent(
    new MessageEvent('message', { data: { kind: 'failed', message: '没有找到' } }),
  );
  expect(await outcome).toEqual({ kind: 'failed', message: '没有找到' });
  expect(vi.getTimerCount()).toBe(0);
});
