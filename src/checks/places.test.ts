import { describe, expect, it } from 'vitest';
import { hasBlank, sectionIdOf } from './places';
import { applications, formatOf } from './sample-report.test-support';

const format = formatOf([applications]);

describe('a cell', () => {
  it('belongs to the section that prints it, and to none if the format does not have it', () => {
    expect(sectionIdOf(format, 'applications/received/person')).toBe('section1');
    expect(sectionIdOf(format, 'no/such/cell')).toBeNull();
  });

  it('is blank while it, or one of its parts, is not filled in', () => {
    const values = new Map([
      ['applications/received/person' as const, '0'],
      ['applications/received/total' as const, '0'],
    ]);

    expect(hasBlank(format, 'applications/received/person', values)).toBe(false);
    expect(hasBlank(format, 'applications/received/firm', values)).toBe(true);
    expect(hasBlank(format, 'applications/received/total', values)).toBe(true);
    expect(hasBlank(format, 'no/such/cell', values)).toBe(true);
  });
});
