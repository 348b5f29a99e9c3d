import { describe, expect, it } from 'vitest';
import { formats } from '../formats';
import { readText, recognise } from '../importers';

function overviewOf(lines: readonly string[]) {
  const { document, error } = readText(
    [...lines, '二、主动公开政府信息情况', '六、其他需要报告的事项', '无。'].join('\n'),
  );
  if (error !== undefined) throw new Error(error);
  return recognise(formats, document).draft;
}

describe('the first heading', () => {
  it('is known where a website numbers it “1.”', () => {
    const { narrative, remarks } = overviewOf(['  1. 总体情况', '镇里公开信息三条。']);

    expect(narrative['overview/lead']).toBe('镇里公开信息三条。');
    expect(remarks.map(({ kind, quote }) => `${kind} ${quote}`)).toContain(
      'headingChanged 1. 总体情况',
    );
  });

  it('does not make a heading of a numbered item within it', () => {
    const { narrative } = overviewOf([
      '一、总体情况',
      '1.总体情况良好',
      '群众满意。',
      '2.主动公开政府信息情况',
      '公开三条。',
    ]);

    expect(narrative['overview/proactive']).toBe('公开三条。');
  });
});

describe('a heading within the first part', () => {
  it('ends at the space where its text follows in the same line', () => {
    const { narrative } = overviewOf([
      '一、总体情况',
      '（一）主动公开 2025年，公开信息三条。',
      '（二）依申请公开情况 我镇未收到申请。',
    ]);

    expect(narrative).toMatchObject({
      'overview/proactive': '2025年，公开信息三条。',
      'overview/onApplication': '我镇未收到申请。',
    });
  });

  it('may hold a space of its own', () => {
    const { narrative } = overviewOf(['一、总体情况', '（一）主动 公开', '公开信息三条。']);

    expect(narrative).toMatchObject({ 'overview/proactive': '公开信息三条。' });
  });
});
