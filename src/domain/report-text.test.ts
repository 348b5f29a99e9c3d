import { describe, expect, it } from 'vitest';
import {
  explanationsKey,
  reportTexts,
  sectionOfText,
  textAt,
  textName,
  withTextAt,
} from './report-text';
import { reportWith, sampleFormat } from './sample-format.test-support';
import type { NarrativeSection, ReportFormat } from './format';

const section: NarrativeSection = {
  kind: 'narrative',
  id: 'words',
  heading: '五、问题',
  whenEmpty: 'error',
  whenOnlyNone: 'error',
  allowsOwnHeadings: true,
  blocks: [
    { id: 'a', label: '问题' },
    { id: 'b', label: '改进' },
  ],
};
const format: ReportFormat = { ...sampleFormat, sections: [section] };
const report = {
  ...reportWith(),
  identity: { ...reportWith().identity, organization: '青山镇', signatory: '青山镇' },
  narrative: { 'words/a': '更新慢。', 'words/b': ' ' },
  ownHeadings: { words: [{ heading: '其他情况', text: '无。' }] },
};

describe('the texts of a report', () => {
  it('are those with something in them, in printed order', () => {
    expect(reportTexts(format, report).map(({ key, name }) => [key, name])).toEqual([
      ['identity/organization', '机关名称'],
      ['narrative/words/a', '五、问题（问题）'],
      ['ownHeading/words/0', '五、问题的小标题'],
      ['ownText/words/0', '五、问题（其他情况）'],
      ['identity/signatory', '署名'],
    ]);
  });

  it('can each be read and replaced by its address', () => {
    for (const { key, text } of reportTexts(format, report)) {
      expect(textAt(report, key)).toBe(text);
      const changed = withTextAt(report, key, '新');
      expect(textAt(changed, key)).toBe('新');
      expect(withTextAt(changed, key, text)).toEqual(report);
    }
  });

  it('are empty where a heading has gone', () => {
    expect(textAt(report, 'ownText/words/5')).toBe('');
    expect(withTextAt(report, 'ownText/words/5', '新')).toEqual(report);
  });
});

describe('an address of a text', () => {
  const blank = { ...report, narrative: {}, ownHeadings: {} };

  it('has a name for people, whether anything stands there or not', () => {
    expect(textName(format, blank, 'narrative/words/b')).toBe('五、问题（改进）');
    expect(textName(format, blank, 'identity/signedOn')).toBe('落款日期');
    expect(textName(format, report, 'ownHeading/words/0')).toBe('五、问题的小标题');
    expect(textName(format, blank, 'narrative/gone/a')).toBe('narrative/gone/a');
  });

  it('is named by its section alone where that has one box', () => {
    const single = { ...section, blocks: [{ id: 'a', label: '问题' }] };

    expect(textName({ ...format, sections: [single] }, report, 'narrative/words/a')).toBe(
      '五、问题',
    );
  });

  it('tells the step that has its box; 基本信息 has no section', () => {
    expect(sectionOfText('ownText/words/0')).toBe('words');
    expect(sectionOfText('narrative/words/a')).toBe('words');
    expect(sectionOfText('identity/title')).toBeNull();
  });

  it('of an own heading changes that one, its words or its name', () => {
    const two = { ...report, ownHeadings: { words: [own('甲', '一'), own('乙', '二')] } };

    expect(withTextAt(two, 'ownText/words/1', '新').ownHeadings).toEqual({
      words: [own('甲', '一'), own('乙', '新')],
    });
    expect(withTextAt(two, 'ownHeading/words/0', '新').ownHeadings).toEqual({
      words: [own('新', '一'), own('乙', '二')],
    });
    expect(textAt(two, 'ownHeading/words/1')).toBe('乙');
    expect(textAt(two, 'ownHeading/words/2')).toBe('');
    expect(textAt(two, 'ownText/gone/0')).toBe('');
    expect(textAt(two, 'narrative/words/c')).toBe('');
    expect(withTextAt(blank, 'ownText/words/0', '新').ownHeadings).toEqual({ words: [] });
  });

  function own(heading: string, text: string) {
    return { heading, text };
  }
});

describe('the texts that a report holds', () => {
  it('say their section, and the field where they belong to 基本信息', () => {
    expect(
      reportTexts(format, report).map(({ section: id, field }) => [id, field ?? null]),
    ).toEqual([
      [null, 'organization'],
      ['words', null],
      ['words', null],
      ['words', null],
      [null, 'signatory'],
    ]);
  });

  it('are the same list each time, and another one for another format', () => {
    expect(reportTexts(format, report)).toBe(reportTexts(format, report));
    expect(reportTexts({ ...format, sections: [] }, report)).toHaveLength(2);
  });

  it('have one that takes the reasons for findings, if the format has one', () => {
    const blocks = [section.blocks[0]!, { ...section.blocks[1]!, takesExplanations: true }];
    const tables = sampleFormat.sections[2]!;
    const sections = [tables, section, { ...section, id: 'other', blocks }];

    expect(explanationsKey({ ...format, sections })).toBe('narrative/other/b');
    expect(explanationsKey(format)).toBeNull();
  });
});
