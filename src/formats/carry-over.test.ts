import { describe, expect, it } from 'vitest';
import { carriedCells, emptyDraft } from '../domain';
import type { ReportFormat } from '../domain';
import { formats } from './index';

const [format2019, format2021] = formats as [ReportFormat, ReportFormat];

function lastYear(format: ReportFormat, cells: Record<string, string>) {
  return { format, draft: { ...emptyDraft(format.version, ''), cells } };
}

const applicants = [
  'naturalPerson',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganisation',
];

/** Each kind of applicant has another number of open applications. */
const openApplications = Object.fromEntries(
  applicants.map((id, index) => [`applications/carriedForward/${id}`, String(index)]),
);
const broughtForward = Object.fromEntries(
  applicants.map((id, index) => [`applications/broughtForward/${id}`, String(index)]),
);

const items = {
  'article20Item5/licensing/itemsLastYear': '35',
  'article20Item5/licensing/change': '-15',
  'article20Item5/licensing/decisions': '8',
  'article20Item8/administrativeFees/itemsLastYear': '35',
  'article20Item8/administrativeFees/change': '0',
  'article20Item1/normativeDocuments/publicTotal': '55',
};

describe('what this year begins with', () => {
  it('2019 to 2020: open applications, and items with their changes', () => {
    const last = lastYear(format2019, { ...openApplications, ...items });

    expect(carriedCells(last, format2019)).toEqual({
      ...broughtForward,
      'article20Item5/licensing/itemsLastYear': '20',
      'article20Item8/administrativeFees/itemsLastYear': '35',
    });
  });

  it('2020 to 2021: open applications only; table two counts other things since', () => {
    const last = lastYear(format2019, { ...openApplications, ...items });

    expect(carriedCells(last, format2021)).toEqual(broughtForward);
  });

  it('2021 to 2022: open applications only', () => {
    const last = lastYear(format2021, {
      ...openApplications,
      'article20Item1/normativeDocuments/inForce': '698',
      'disputes/cases/reconsiderationPending': '2',
    });

    expect(carriedCells(last, format2021)).toEqual(broughtForward);
  });
});
