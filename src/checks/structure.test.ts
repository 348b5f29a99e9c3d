import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain';
import type { NarrativeSection, ReportDraft } from '../domain';
import { draftWith, findingsOf, formatOf, formatOfSections } from './sample-report.test-support';
import { formatOfYear, sectionsSaySomething, titleIsComplete } from './structure';

describe('the year and the version of the tables', () => {
  const before = { ...formatOf(), reportYears: { from: 2019, to: 2020 } };
  const since = { ...formatOf(), reportYears: { from: 2021 } };

  function found(format: typeof before | typeof since, year: string) {
    return findingsOf(formatOfYear, format, { ...draftWith({}), year });
  }

  it.each(['2019', '2020'])('belong together: the older tables and %s', (year) => {
    expect(found(before, year)).toEqual([]);
  });

  it.each(['2021', '2025', '2031'])('belong together: the newer tables and %s', (year) => {
    expect(found(since, year)).toEqual([]);
  });

  it('are told apart for a later report on older tables', () => {
    expect(found(before, '2021')).toMatchObject([
      {
        rule: 'V1',
        severity: 'error',
        section: null,
        field: 'year',
        cells: [],
        expected: '2019至2020年度',
        actual: '2021',
      },
    ]);
  });

  it('are told apart for an earlier report on newer tables', () => {
    expect(found(since, '2020')).toMatchObject([
      { severity: 'error', expected: '2021年度起', actual: '2020' },
    ]);
    expect(found(before, '2018')).toHaveLength(1);
  });

  it('are only a hint for 2019, when offices were free to follow', () => {
    expect(found(since, '2019')).toMatchObject([{ severity: 'hint' }]);
  });

  it.each(['', '去年'])('are not compared while the year is %j', (year) => {
    expect(found(since, year)).toEqual([]);
  });
});

describe('a section of words', () => {
  const section: NarrativeSection = {
    kind: 'narrative',
    id: 'problems',
    heading: '五、存在的主要问题及改进情况',
    whenEmpty: 'error',
    whenOnlyNone: 'error',
    blocks: [
      { id: 'problems', label: '问题' },
      { id: 'improvements', label: '改进' },
    ],
  };
  const other: NarrativeSection = {
    ...section,
    id: 'other',
    heading: '六、其他需要报告的事项',
    whenEmpty: 'confirm',
    whenOnlyNone: 'hint',
    figures: {
      id: 'informationFee',
      name: '信息处理费',
      kind: 'amount',
      unit: '元',
      columns: [
        { id: 'notices', label: '发出收费通知', kind: 'count' },
        { id: 'due', label: '应收金额' },
        { id: 'collected', label: '实收金额' },
      ],
      rows: [{ id: 'charged', label: '' }],
    },
  };

  function found(
    which: NarrativeSection,
    problems: string,
    improvements = '',
    more: Partial<ReportDraft> = {},
  ) {
    const narrative = {
      [`${which.id}/problems`]: problems,
      [`${which.id}/improvements`]: improvements,
    };
    const draft = { ...draftWith({}), narrative, ...more };
    return findingsOf(sectionsSaySomething, formatOfSections([which]), draft);
  }

  it.each(['', ' \n\u3000'])('must not be empty: %j', (text) => {
    expect(found(section, text)).toEqual([
      {
        rule: 'S3',
        severity: 'error',
        isMissing: true,
        section: 'problems',
        cells: [],
        message: '“五、存在的主要问题及改进情况”还没有内容。',
      },
    ]);
  });

  it('is not empty when the office wrote under a heading of its own', () => {
    const ownHeadings = { problems: [{ heading: '另', text: '写在这里。' }] };

    expect(found(section, '', '', { ownHeadings })).toEqual([]);
    expect(
      found(section, '', '', { ownHeadings: { problems: [{ heading: '另', text: ' ' }] } }),
    ).toHaveLength(1);
  });

  it.each([
    ['无', ''],
    ['无。', ''],
    [' 没有\n', ''],
    ['', '暂无'],
    ['无', '无。'],
  ])('must say more than 无: %j and %j', (problems, improvements) => {
    const findings = found(section, problems, improvements);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'error', section: 'problems' });
    expect(findings[0]?.isMissing).toBeUndefined();
  });

  it.each([
    ['信息更新不够及时。', ''],
    ['无', '已加强培训。'],
    ['无专职人员。', ''],
    ['没有专门的查阅点。', ''],
  ])('has something to say: %j and %j', (problems, improvements) => {
    expect(found(section, problems, improvements)).toEqual([]);
  });

  it('is to be confirmed, hinted at or fine as its format says', () => {
    expect(found(other, '')).toMatchObject([{ severity: 'confirm', isMissing: true }]);
    expect(found(other, '无')).toMatchObject([{ severity: 'hint', quote: '无' }]);
    expect(found({ ...other, whenOnlyNone: 'fine' }, '无')).toEqual([]);
    expect(found({ ...other, whenOnlyNone: 'fine' }, '')).toHaveLength(1);
  });

  describe('offers a sentence instead of 无', () => {
    const nothingCharged = '2025年，本机关未收取信息处理费。除上述事项外，无其他需要报告的事项。';

    function offered(cells: Record<string, string>, improvements = '') {
      const [finding] = found(other, '无', improvements, { cells });
      return finding?.fixes?.map(({ edits = [] }) =>
        Object.fromEntries(edits.map(({ text, after }) => [text, after])),
      );
    }

    it('which says that no fee was charged, where none is typed in', () => {
      expect(offered({})).toEqual([{ 'narrative/other/problems': nothingCharged }]);
    });

    it('which replaces each 无', () => {
      expect(offered({}, '无')).toEqual([
        { 'narrative/other/problems': nothingCharged, 'narrative/other/improvements': '' },
      ]);
    });

    it('which never denies fees that were charged', () => {
      const figures = {
        'informationFee/charged/notices': '2',
        'informationFee/charged/due': '100',
        'informationFee/charged/collected': '80',
      };

      expect(offered(figures)?.[0]?.['narrative/other/problems']).toContain(
        '实际收取80元。除上述事项外',
      );
      expect(offered({ 'informationFee/charged/notices': '2' })).toEqual([]);
    });
  });
});

describe('the title', () => {
  function found(title: string, organization = '青山镇人民政府', year = '2025') {
    const draft = emptyDraft('sample', year);
    return findingsOf(titleIsComplete, formatOf(), {
      ...draft,
      identity: { ...draft.identity, organization, title },
    });
  }

  it.each([
    '',
    '青山镇人民政府2025年政府信息公开工作年度报告',
    '青山镇人民政府\n2025年政府信息公开工作年度报告',
    '某县青山镇人民政府 2025 年政府信息公开工作年度报告',
  ])('is complete: %j', (title) => {
    expect(found(title)).toEqual([]);
  });

  it.each([
    ['2025年政府信息公开工作年度报告', '标题里没有机关名称。'],
    ['青山镇人民政府2024年政府信息公开工作年度报告', '标题里没有年份 2025。'],
    ['青山镇人民政府2025年政府信息公开年度报告', '标题里没有“政府信息公开工作年度报告”。'],
    ['年报', '标题里没有机关名称、年份 2025、“政府信息公开工作年度报告”。'],
  ])('is to be confirmed: %s', (title, message) => {
    const [finding] = found(title);

    expect(finding).toMatchObject({ rule: 'S4', severity: 'confirm', field: 'title' });
    expect(finding?.message).toBe(
      `${message}通常写作“青山镇人民政府2025年政府信息公开工作年度报告”。`,
    );
  });

  it('cannot be complete without office or year', () => {
    expect(found('', ' ')).toMatchObject([{ field: 'organization', isMissing: true }]);
    expect(found('', '青山镇人民政府', '')).toMatchObject([{ field: 'year', isMissing: true }]);
  });
});

describe('tables that no format has', () => {
  const deviations = [{ cells: ['a/b/c' as const], message: '表三多了一行。' }];
  const odd = { ...formatOf(), deviations };
  const found = (year: string) => findingsOf(formatOfYear, odd, { ...draftWith({}), year });

  it('are told with their cells, before a year that does not fit', () => {
    expect(found('2021')).toEqual([
      { rule: 'V1', severity: 'error', section: null, cells: ['a/b/c'], message: '表三多了一行。' },
    ]);
    expect(found('2018').map(({ message }) => message)).toEqual([
      '表三多了一行。',
      '报告年度是 2018 年，表格却是〔2000〕1号的，该版用于2021年度起。请核对报告年度，或换用对应版本的表。',
    ]);
  });

  it('are only a hint for 2019, and are told where the year is not known', () => {
    expect(found('2019').map(({ severity }) => severity)).toEqual(['hint', 'hint']);
    expect(found('').map(({ severity }) => severity)).toEqual(['error']);
  });
});
