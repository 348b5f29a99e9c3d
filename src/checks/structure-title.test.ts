import { describe, expect, it } from 'vitest';
import { emptyDraft, evaluateDraft } from '../domain';
import type { ReportDraft } from '../domain';
import { draftWith, formatOf } from './sample-report.test-support';
import { titleIsComplete } from './structure';

describe('the title of a file or of one’s own', () => {
  const identity = {
    ...emptyDraft('', '').identity,
    organization: '青山镇人民政府',
    title: '青山镇人民政府2025年度政府信息公开工作年度报告',
  };
  const usual = '青山镇人民政府2025年政府信息公开工作年度报告';
  const found = (more: Partial<ReportDraft> = {}, hasPrintedTitle = true) =>
    evaluateDraft({
      format: formatOf(),
      rules: [titleIsComplete],
      draft: draftWith({}, { identity, ...more }),
      previousFormat: null,
      hasPrintedTitle,
    }).findings;

  it('that says 年度 twice is hinted at, with the usual one to take instead', () => {
    expect(found()).toEqual([
      {
        rule: 'S4',
        severity: 'hint',
        section: null,
        field: 'title',
        cells: [],
        quote: identity.title,
        message: `标题有两个“年度”，通常写作“${usual}”。`,
        fixes: [
          {
            label: `改为“${usual}”`,
            edits: [
              {
                text: 'identity/title',
                start: 0,
                end: identity.title.length,
                before: identity.title,
                after: usual,
              },
            ],
          },
        ],
      },
    ]);
  });

  it('that is not printed at all is missed, with the usual one if it is known', () => {
    expect(found({}, false)).toEqual([
      {
        rule: 'S4',
        severity: 'confirm',
        section: null,
        field: 'title',
        cells: [],
        message: `文件里没有标题。通常写作“${usual}”。`,
      },
    ]);
    const unknown = '文件里没有标题。通常写作“××机关××××年政府信息公开工作年度报告”。';
    expect(found({ year: '' }, false)[0]?.message).toBe(unknown);
    expect(found({ identity: { ...identity, organization: ' ' } }, false)[0]?.message).toBe(
      unknown,
    );
  });

  it('that cannot be made yet is missing, not wrong', () => {
    expect(found({ year: '' })).toEqual([
      {
        rule: 'S4',
        severity: 'confirm',
        section: null,
        field: 'year',
        cells: [],
        isMissing: true,
        message: '报告年度还没有填，标题不完整。',
      },
    ]);
    expect(found({ identity: { ...identity, organization: ' ' } })[0]?.message).toBe(
      '机关名称还没有填，标题不完整。',
    );
  });

  it('may be broken into lines or spaced, and so may the name of the office', () => {
    const spaced = {
      organization: '青山镇 人民政府',
      title: usual.replace('2025年', '\n2025 年 '),
    };

    expect(found({ identity: { ...identity, ...spaced } })).toEqual([]);
  });

  it('that says 年度 twice is quoted without its blanks', () => {
    const title = '青山镇人民政府 2025年度 政府信息公开工作年度报告';

    expect(found({ identity: { ...identity, title } })[0]).toMatchObject({
      severity: 'hint',
      quote: identity.title,
    });
  });

  it('is quoted without its blanks where something is wanting', () => {
    expect(found({ identity: { ...identity, title: ' 年\n报 ' } })[0]).toMatchObject({
      quote: '年报',
      section: null,
      cells: [],
    });
  });
});
