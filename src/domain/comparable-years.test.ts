import { describe, expect, it } from 'vitest';
import { comparableYears } from './comparable-years';
import type { StoredDraft } from './comparable-years';
import { emptyDraft } from './draft';
import type { ReportDraft } from './draft';
import { draftWith, sampleFormat } from './sample-format.test-support';

const RECEIVED = 'requests/received/person';

function reportOf(year: string, received: string, more: Partial<ReportDraft> = {}): ReportDraft {
  const { identity } = emptyDraft('sample', year);
  return draftWith(
    { [RECEIVED]: received },
    { year, identity: { ...identity, organization: '青山镇人民政府' }, ...more },
  );
}

function ofOffice(draft: ReportDraft, organization: string): ReportDraft {
  return { ...draft, identity: { ...draft.identity, organization } };
}

function yearsOf(own: ReportDraft, ...drafts: ReportDraft[]) {
  const others: StoredDraft[] = drafts.map((draft, index) => ({ draft, changedAt: index }));
  return comparableYears({ formats: [sampleFormat], own, others }).map(
    ({ year, source, values }) => `${String(year)} ${source} ${values.get(RECEIVED) ?? '空'}`,
  );
}

describe('the years of one office', () => {
  it('are this report, its last year, and what else is stored, oldest first', () => {
    const last = reportOf('2024', '2');
    const stored = reportOf('2023', '1', { previous: reportOf('2022', '7') });
    expect(yearsOf(reportOf('2025', '3', { previous: last }), stored)).toEqual([
      '2022 attachedToStored 7',
      '2023 stored 1',
      '2024 attached 2',
      '2025 own 3',
    ]);
  });

  it('take the newest of several stored reports of one year, and a stored one before a copy', () => {
    const copy = reportOf('2024', '9', { previous: reportOf('2023', '8') });
    expect(
      yearsOf(reportOf('2025', '3'), reportOf('2023', '1'), reportOf('2023', '2'), copy),
    ).toEqual(['2023 stored 2', '2024 stored 9', '2025 own 3']);
  });

  it('leave out other offices, nameless ones too, but not one whose name has a space behind it', () => {
    const own = reportOf('2025', '3');
    const other = ofOffice(reportOf('2023', '1'), '石桥镇人民政府');
    const spaced = ofOffice(reportOf('2024', '2'), ' 青山镇人民政府　');
    expect(yearsOf(own, other, spaced)).toEqual(['2024 stored 2', '2025 own 3']);
    expect(yearsOf(ofOffice(own, ' '), ofOffice(reportOf('2024', '2'), ''))).toEqual([
      '2025 own 3',
    ]);
  });

  it('leave out a year without figures, without a year, or of an unknown format', () => {
    const own = reportOf('2025', '');
    const strange = { ...reportOf('2022', '1'), formatVersion: '1999' };
    expect(
      yearsOf(own, reportOf('2024', ''), reportOf('二四', '1'), reportOf('2023', '两件'), strange),
    ).toEqual(['2025 own 空']);
    expect(yearsOf(reportOf('', '3'), reportOf('2024', '2'))).toEqual([]);
  });

  it('say in how many boxes another report of last year differs from the attached one', () => {
    const own = reportOf('2025', '3', { previous: reportOf('2024', '2') });
    const changed = reportOf('2024', '4');
    const others = [{ draft: { ...changed, cells: { ...changed.cells } }, changedAt: 1 }];
    const [last] = comparableYears({ formats: [sampleFormat], own, others });
    expect(last).toMatchObject({ source: 'attached', elsewhereDifferent: 1 });
  });

  it('hold only the attached report against a stored one, and blank against blank is no difference', () => {
    const others = [
      { draft: reportOf('2024', '4'), changedAt: 1 },
      { draft: reportOf('2024', '5'), changedAt: 0 },
      { draft: reportOf('2025', '6', { previous: reportOf('2023', '1') }), changedAt: 0 },
      { draft: reportOf('2024', '7', { previous: reportOf('2023', '2') }), changedAt: 2 },
    ];
    const years = comparableYears({ formats: [sampleFormat], own: reportOf('2025', '3'), others });
    expect(years.map((each) => [each.source, each.elsewhereDifferent])).toEqual([
      ['attachedToStored', 0],
      ['stored', 0],
      ['own', 0],
    ]);
  });
});
