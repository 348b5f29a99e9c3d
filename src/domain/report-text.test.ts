import { describe, expect, it } from 'vitest';
import { reportTexts, textAt, withTextAt } from './report-text';
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
