import { describe, expect, it } from 'vitest';
import { allTables, askedFigures, emptyDraft, entryCells, giverGroups } from '../domain';
import { formats } from './index';

describe.each(formats)('who gives the figures of $version', (format) => {
  const figures = askedFigures(format);

  it('is one giver for every box, and no more than one', () => {
    const boxes = allTables(format).flatMap(entryCells);
    const given = figures.flatMap(({ cells }) => cells);

    expect(given.map(({ id }) => id).sort()).toEqual(boxes.map(({ id }) => id).sort());
  });

  it('asks for 表三 as a whole, and for nothing else so', () => {
    const whole = figures.filter(({ kind }) => kind === 'table');

    expect(whole.map(({ id }) => id)).toEqual(['applications']);
    expect(figures.length).toBeLessThan(50);
  });

  it('says for each figure what is counted', () => {
    const silent = figures.filter(({ kind, counts }) => kind !== 'table' && counts.length === 0);

    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('calls them as a town does, and as a department does', () => {
    const names = (officeKind: 'town' | 'department') => {
      const draft = emptyDraft(format.version, '');
      const office = { ...draft, identity: { ...draft.identity, officeKind } };
      return giverGroups(format, office).map(({ name }) => name);
    };

    expect(names('town')).toEqual([
      '司法所',
      '便民服务中心、农业农村办',
      '综合行政执法队',
      '财政所',
      '党政办',
      '司法所或法律顾问',
      '网站后台',
      '政务新媒体',
    ]);
    expect(names('department')).toContain('法规科');
    expect(names('department')).not.toContain('司法所');
  });
});
