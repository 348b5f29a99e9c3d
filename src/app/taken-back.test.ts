import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain';
import { takenBack } from './taken-back';

const written = (narrative: Record<string, string>, more = {}) => ({
  ...emptyDraft('2021', '2025'),
  narrative,
  ...more,
});

describe('a change that is taken back', () => {
  const before = written({ 'overview/proactive': '收到四件', 'overview/management': '' });
  const changed = written({ 'overview/proactive': '收到三件', 'overview/management': '' });

  it('leaves the draft as it was', () => {
    expect(takenBack(before, changed, changed)).toEqual(before);
  });

  it('leaves alone what was typed since elsewhere', () => {
    const now = written({ ...changed.narrative, 'overview/management': '逐级审核' });

    expect(takenBack(before, changed, now).narrative).toEqual({
      'overview/proactive': '收到四件',
      'overview/management': '逐级审核',
    });
  });

  it('leaves alone a text that was typed into since', () => {
    const now = written({ 'overview/proactive': '收到三件，均已办结', 'overview/management': '' });

    expect(takenBack(before, changed, now)).toEqual(now);
  });

  it('empties a box that was blank before', () => {
    const filled = written({}, { cells: { 'a/b/c': '0', 'a/b/d': '5' } });
    const now = written({}, { cells: { 'a/b/c': '0', 'a/b/d': '7' } });

    expect(takenBack(written({}), filled, now).cells).toEqual({ 'a/b/d': '7' });
  });

  it('reaches into the office’s own headings, and leaves them when one was added since', () => {
    const own = (...texts: string[]) =>
      written({}, { ownHeadings: { overview: texts.map((text) => ({ heading: '其他', text })) } });

    expect(takenBack(own('四件', ''), own('三件', ''), own('三件', '新写的')).ownHeadings).toEqual(
      own('四件', '新写的').ownHeadings,
    );
    expect(takenBack(own('四件'), own('三件'), own('三件', '新加的'))).toEqual(
      own('三件', '新加的'),
    );
  });
});
