import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatOfVersion, printedTables, tableCells } from '../domain';
import { formats } from '../formats';
import { readText, recognise } from '../importers';
import type { Recognised } from '../importers';

/** Real reports lie beside the project where it is developed, not in it. */
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

function readSeed(number: string): Recognised {
  const name = readdirSync(seeds).find((each) => each.startsWith(number)) ?? '';
  const { document } = readText(readFileSync(join(seeds, name), 'utf8'));
  return recognise(formats, document!);
}

function values({ readings }: Recognised): Record<string, string> {
  const read = Array.from(readings).filter(([, { state }]) => state !== 'notRead');
  return Object.fromEntries(read.map(([id, { value }]) => [id, value]));
}

/** What is printed again; remarks about the file stay beside it. */
function wordsOf({ draft }: Recognised): string {
  return JSON.stringify({ ...draft, remarks: [] });
}

/** All cells of a format are 0 but these. */
function allZeroBut(version: string, other: Record<string, string> = {}): Record<string, string> {
  const cells = printedTables(formatOfVersion(formats, version)!).flatMap(tableCells);
  return { ...Object.fromEntries(cells.map(({ id }) => [id, '0'])), ...other };
}

describe.skipIf(!existsSync(seeds))('real reports of other places', () => {
  it('reads every cell of a report with one cell a line, units within the cells', () => {
    const report = readSeed('000');

    expect(report).toMatchObject({ template: '2019', organization: null, year: 2020, unread: [] });
    expect(values(report)).toEqual(
      allZeroBut('2019', {
        'article20Item9/centralisedProcurement/projects': '46',
        'article20Item9/centralisedProcurement/amount': '28.501684',
        'applications/broughtForward/naturalPerson': '2',
        'applications/broughtForward/total': '2',
        'applications/disclosed/naturalPerson': '2',
        'applications/disclosed/total': '2',
        'applications/handled/naturalPerson': '2',
        'applications/handled/total': '2',
      }),
    );
    expect(report.draft.cells['article20Item9/centralisedProcurement/amount']).toBe(
      '28.501684万元',
    );
    expect(report.notes.map(({ text }) => text).join()).toMatch(/46件.*28\.501684万元/s);
    expect(report.draft.narrative['problems/improvements']).toMatch(/^下一步，我街道/);
  });

  it('reads every cell of a web page with a bar after each cell', () => {
    const report = readSeed('001');

    expect(report).toMatchObject({
      template: '2019',
      organization: '徐家坊街道办事处',
      year: 2020,
      unread: [],
    });
    expect(values(report)).toEqual(
      allZeroBut('2019', {
        'article20Item9/centralisedProcurement/projects': '4',
        'article20Item9/centralisedProcurement/amount': '10.9858',
      }),
    );
    expect(report.draft.identity.preamble).toMatch(/^本报告依据/);
    expect(wordsOf(report)).not.toContain('索引号');
    expect(report.messages.map(({ text }) => text).join()).toContain('索引号');
  });

  it('reads every cell where table two stands before its heading and one row has a tab too many', () => {
    const report = readSeed('002');

    expect(report).toMatchObject({
      template: '2021',
      organization: '铁西区大潘街道办事处',
      year: 2021,
      unread: [],
    });
    expect(values(report)).toEqual(
      allZeroBut('2021', {
        'applications/received/naturalPerson': '4',
        'applications/received/total': '4',
        'applications/disclosed/naturalPerson': '3',
        'applications/disclosed/total': '3',
        'applications/withheldProcessInformation/naturalPerson': '1',
        'applications/withheldProcessInformation/total': '1',
        'applications/handled/naturalPerson': '4',
        'applications/handled/total': '4',
      }),
    );
    expect(report.draft.identity).toMatchObject({
      title: '',
      signatory: '',
      signedOn: '2022-01-13',
    });
    expect(report.draft.narrative['otherMatters/other']).toBe('无');
    expect(wordsOf(report)).not.toContain('bookmark');
  });

  it('reads every cell where labels are worded otherwise, and a title in two pieces', () => {
    const report = readSeed('003');

    expect(report).toMatchObject({
      template: '2019',
      organization: '张家坡镇',
      year: 2020,
      unread: [],
    });
    expect(values(report)).toEqual(allZeroBut('2019'));
    expect(report.draft.identity.title).toBe('张家坡镇2020年度政府信息公开工作年度报告');
    expect(report.draft.narrative['overview/platform']).toMatch(/^张家坡镇高度重视/);
    expect(report.draft.ownHeadings).toEqual({
      overview: [{ heading: '建议提案办理结果公开情况', text: '无' }],
    });
  });

  it('reads of a torn report what is there, and lists exactly what is missing', () => {
    const report = readSeed('004');
    const missing = [
      'article20Item6/compulsoryMeasures',
      'article20Item8',
      'article20Item9',
      'applications/received',
      'applications/broughtForward',
      'applications/disclosed',
      'applications/partlyDisclosed',
      'applications/withheldStateSecret',
      'applications/withheldByLaw',
      'applications/withheldSecurityAndStability',
      'applications/withheldThirdParty',
      'applications/withheldInternalAffairs',
      'applications/withheldProcessInformation',
      'applications/withheldEnforcementFile',
      'applications/withheldAdministrativeQuery',
      'applications/unavailableNotHeld',
    ];

    expect(report).toMatchObject({ template: '2019', organization: null, unread: missing });
    const there = Object.entries(allZeroBut('2019')).filter(
      ([id]) => !missing.some((place) => id.startsWith(`${place}/`)),
    );
    expect(values(report)).toEqual(Object.fromEntries(there));
    expect(report.notes.map(({ text }) => text).join()).toContain('这一行有 16 格，表有 15 列');
    expect(report.draft.narrative['overview/lead']).toMatch(/^2020年，我办在区委/);
    expect(Object.keys(report.draft.narrative)).not.toContain('overview/onApplication');
  });
});
