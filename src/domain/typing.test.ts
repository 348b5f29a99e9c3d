import { describe, expect, it } from 'vitest';
import { continues } from './typing';

const cell = 'cells.applications/received/business';
const words = 'narrative.overview/proactive';
const since = (field: string, startedAt: number, lastAt: number) => ({ field, startedAt, lastAt });

describe('what is typed', () => {
  it('is one entry as long as one stays in the box of a table, however long one thinks', () => {
    expect(continues(since(cell, 0, 0), cell, 600_000)).toBe(true);
    expect(continues(since(cell, 0, 0), 'cells.applications/received/research', 1)).toBe(false);
  });

  it('is cut at a pause between words', () => {
    expect(continues(since(words, 0, 1000), words, 3900)).toBe(true);
    expect(continues(since(words, 0, 1000), words, 4000)).toBe(false);
  });

  it('is cut after half a minute of writing without a pause', () => {
    expect(continues(since(words, 0, 29_000), words, 29_900)).toBe(true);
    expect(continues(since(words, 0, 29_900), words, 30_100)).toBe(false);
  });

  it('is not what is chosen, added or taken away: each of these is one step', () => {
    for (const field of ['identity.officeKind', 'identity.seal', 'ownHeadings.overview']) {
      expect(continues(since(field, 0, 0), field, 1)).toBe(false);
    }
    const heading = 'ownHeadings.overview.0.heading';
    expect(continues(since(heading, 0, 0), heading, 1)).toBe(true);
  });
});
