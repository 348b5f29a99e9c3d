// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimByAsking } from './pen-by-asking';
import type { WindowMessage, WindowsChannel } from './windows-channel';

/** Windows that hear one another a moment later; those that are gone hear and say nothing. */
function createWindows() {
  const gone = new Set<string>();
  const listeners = new Map<string, Set<(message: WindowMessage) => void>>();
  const channelOf = (self: string): WindowsChannel => ({
    self,
    post: (kind, id) => {
      setTimeout(() => {
        for (const [name, all] of listeners) {
          if (name === self || gone.has(name) || gone.has(self)) continue;
          for (const listener of all) listener({ kind, id, from: self });
        }
      }, 5);
    },
    listen: (listener) => {
      const all = listeners.get(self) ?? new Set();
      listeners.set(self, all.add(listener));
      return () => all.delete(listener);
    },
  });
  const open = (self: string) => {
    const roles: boolean[] = [];
    const claim = claimByAsking(channelOf(self))('report', (isHeld) => roles.push(isHeld));
    return { claim, holds: () => roles[roles.length - 1] };
  };
  return { open, gone };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const settle = () => vi.advanceTimersByTimeAsync(600);

describe('a report in several windows on plain http', () => {
  it('is written by the first, whatever its name, and read by the second', async () => {
    const { open } = createWindows();
    const first = open('z');
    await settle();
    const second = open('a');
    await settle();
    expect([first.holds(), second.holds()]).toEqual([true, false]);
  });

  it('is written by one of two that open at once', async () => {
    const { open } = createWindows();
    const windows = [open('b'), open('a'), open('c')];
    await settle();
    expect(windows.map(({ holds }) => holds())).toEqual([false, true, false]);
  });

  it('passes to one that waits when the writing window is left', async () => {
    const { open } = createWindows();
    const [first, second, third] = [open('a'), open('b'), open('c')];
    await settle();
    first.claim.leave();
    await settle();
    expect([second.holds(), third.holds()]).toEqual([true, false]);
  });

  it('is taken from a window that crashed by one that is looked at', async () => {
    const { open, gone } = createWindows();
    open('a');
    const second = open('b');
    await settle();
    expect(second.holds()).toBe(false);
    gone.add('a');
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(second.holds()).toBe(true);
  });

  it('is seized from a window that lives, which then reads', async () => {
    const { open } = createWindows();
    const [first, second] = [open('a'), open('b')];
    await settle();
    second.claim.seize();
    await settle();
    expect([first.holds(), second.holds()]).toEqual([false, true]);
  });

  it('is given up by one of two windows that both believe they have it', async () => {
    const { open, gone } = createWindows();
    const first = open('a');
    await settle();
    gone.add('a');
    const second = open('b');
    await settle();
    expect([first.holds(), second.holds()]).toEqual([true, true]);
    gone.delete('a');
    const third = open('c');
    await settle();
    expect([first.holds(), second.holds(), third.holds()]).toEqual([true, false, false]);
  });
});
