import { describe, expect, it } from 'vitest';
import { compose, printedDate } from './compose';
import type { DocumentBlock } from './compose';
import { evaluate } from './evaluate';
import type { NarrativeSection } from './format';
import type { Report, Identity } from './report';
import { reportWith, sampleFormat } from './sample-format.test-support';
import { cleanText } from './writable-text';

function blocksOf(parts: Partial<Report>): readonly DocumentBlock[] {
  const report = reportWith(parts);
  return compose(sampleFormat, evaluate({ format: sampleFormat, rules: [], report })).blocks;
}

/** Everything but the tables, as `kind: text`. */
function wordsOf(parts: Partial<Report>): string[] {
  return blocksOf(parts).flatMap((block) =>
    block.kind === 'table' ? [] : [`${block.kind}: ${block.text}`],
  );
}

function identityWith(parts: Partial<Identity>): Identity {
  return { ...reportWith().identity, ...parts };
}

describe('the printed report', () => {
  it('has its parts in printed order', () => {
    const identity = identityWith({
      organization: '青山镇人民政府',
      documentNumber: '青政〔2026〕1号',
      preamble: '前言。',
      signedOn: '2026-01-09',
    });

    expect(wordsOf({ identity, narrative: { 'overview/proactive': '甲。' } })).toEqual([
      'title: 青山镇人民政府2025年政府信息公开工作年度报告',
      'documentNumber: 青政〔2026〕1号',
      'paragraph: 前言。',
      'heading: 一、总体情况',
      'subheading: （一）主动公开',
      'paragraph: 甲。',
      'heading: 二、主动公开',
      'heading: 三、申请',
      'signature: 青山镇人民政府',
      'date: 2026年1月9日',
    ]);
  });

  it('prints no empty line for what is not known', () => {
    expect(wordsOf({ year: null })).toEqual([
      'title: 政府信息公开工作年度报告',
      'heading: 一、总体情况',
      'heading: 二、主动公开',
      'heading: 三、申请',
    ]);
  });

  it('is signed by another name where one is given', () => {
    const identity = identityWith({ organization: '甲', signatory: '乙' });

    expect(wordsOf({ identity })).toContain('signature: 乙');
    expect(wordsOf({ identity })).not.toContain('signature: 甲');
  });

  it('says where a seal will stand on the signature', () => {
    const signature = (parts: Partial<Identity>) =>
      blocksOf({ identity: identityWith({ organization: '甲', ...parts }) }).find(
        ({ kind }) => kind === 'signature',
      );

    expect(signature({ seal: 'sealed' })).toMatchObject({ isSealed: true });
    expect(signature({})).not.toHaveProperty('isSealed');
  });
});

describe('what is printed', () => {
  it('knows the text it was typed in; what is mandated knows none', () => {
    const blocks = blocksOf({
      identity: identityWith({ preamble: '前言。', signedOn: '2026-01-09' }),
      narrative: { 'overview/lead': '总的话。', 'overview/proactive': '甲。\n乙。' },
      ownHeadings: { overview: [{ heading: '示范点', text: '丙。' }] },
    });
    const sources = blocks.flatMap((block) =>
      block.kind === 'table' || !block.source ? [] : [`${block.source}: ${block.text}`],
    );

    expect(sources).toEqual([
      'identity/title: 2025年政府信息公开工作年度报告',
      'identity/preamble: 前言。',
      'narrative/overview/lead: 总的话。',
      'narrative/overview/proactive: 甲。',
      'narrative/overview/proactive: 乙。',
      'ownHeading/overview/0: （二）示范点',
      'ownText/overview/0: 丙。',
      'identity/signedOn: 2026年1月9日',
    ]);
  });
});

describe('aspects of a section', () => {
  it('are numbered without gaps, empty ones left out, the office’s own after them', () => {
    const words = wordsOf({
      narrative: {
        'overview/lead': '总的话。',
        'overview/oversight': '丙。',
        'overview/proactive': ' \n',
      },
      ownHeadings: {
        overview: [
          { heading: '政务公开示范点', text: '丁。' },
          { heading: '', text: '续。' },
          { heading: ' ', text: ' ' },
        ],
      },
    });

    expect(words.slice(2, -2)).toEqual([
      'paragraph: 总的话。',
      'subheading: （一）监督保障',
      'paragraph: 丙。',
      'subheading: （二）政务公开示范点',
      'paragraph: 丁。',
      'paragraph: 续。',
    ]);
  });

  it('are numbered in Chinese beyond ten', () => {
    const own = Array.from({ length: 21 }, () => ({ heading: '另', text: '。' }));
    const headings = wordsOf({ ownHeadings: { overview: own } }).filter((text) =>
      text.startsWith('subheading'),
    );

    expect([9, 10, 18, 19, 20].map((index) => headings[index])).toEqual([
      'subheading: （十）另',
      'subheading: （十一）另',
      'subheading: （十九）另',
      'subheading: （二十）另',
      'subheading: （二十一）另',
    ]);
  });

  it('are paragraphs wherever a line ends, whatever the system ends lines with', () => {
    const narrative = { 'overview/lead': '　　一\r\n二\r三\n\n\u3000\n四  ' };

    expect(wordsOf({ narrative }).slice(2, -2)).toEqual([
      'paragraph: 一',
      'paragraph: 二',
      'paragraph: 三',
      'paragraph: 四',
    ]);
  });
});

describe('a printed table', () => {
  it('holds headings, figures and computed totals; a blank figure is empty, not zero', () => {
    const cells = { 'requests/open/person': '2', 'requests/received/firm': '0' };
    const table = blocksOf({ cells }).find(
      (block) => block.kind === 'table' && block.section === 'requests',
    );
    if (table?.kind !== 'table') throw new Error('no table');
    const texts = table.grid.rows.map((row) => row.map(({ text }) => text));

    expect(texts[2]).toEqual(['一、新收', '', '0', '0']);
    expect(texts[6]).toEqual(['四、结转', '2', '', '2']);
    expect(table.grid.headerRowCount).toBe(2);
    expect(table.grid.rows[6]?.map(({ isTotal }) => isTotal)).toEqual([false, false, false, true]);
  });
});

describe('a date', () => {
  it.each([
    ['2026-01-09', '2026年1月9日'],
    [' 2026-12-31 ', '2026年12月31日'],
    ['2026年1月9日', '2026年1月9日'],
    ['一月', '一月'],
    ['', ''],
  ])('%j is printed as %j', (typed, printed) => {
    expect(printedDate(typed)).toBe(printed);
  });
});

describe('text that no file can hold', () => {
  it.each([
    ['a\u0000b\u001fc\u007fd\uffff', 'abcd'],
    ['甲\t乙', '甲 乙'],
    ['甲\n乙', '甲\n乙'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['𠮷野', '𠮷野'],
    ['a\ud83db', 'ab'],
    ['a\ude00b', 'ab'],
    ['\ud83d\u0000\ude00', ''],
    ['\ud83d\ud83d\ude00\ude00', '\ud83d\ude00'],
  ])('%j becomes %j', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it('is left out of titles, headings and signatures too', () => {
    const identity = identityWith({ title: '标\u0001题\n下行', organization: '甲\u0002乙' });

    expect(wordsOf({ identity })[0]).toBe('title: 标题 下行');
    expect(wordsOf({ identity })).toContain('signature: 甲乙');
  });
});

describe('the model of a report', () => {
  const modelOf = (parts: Partial<Report>) => {
    const report = reportWith(parts);
    return compose(sampleFormat, evaluate({ format: sampleFormat, rules: [], report }));
  };

  it('has title and office on one line each', () => {
    const identity = identityWith({ title: ' 标\n题 ', organization: '青山镇\n 人民政府 ' });

    expect(modelOf({ identity })).toMatchObject({
      title: '标 题',
      organization: '青山镇 人民政府',
    });
  });

  it('is signed by the office where the signature holds only blanks', () => {
    const identity = identityWith({ organization: '甲', signatory: ' ' });

    expect(wordsOf({ identity })).toContain('signature: 甲');
  });

  it('marks what heads a paragraph, and nothing in one that has no number', () => {
    const [plain, headed] = blocksOf({
      narrative: { 'overview/lead': '公开。\n1.机制。已建立。' },
    }).filter(({ kind }) => kind === 'paragraph');

    expect(plain).not.toHaveProperty('lead');
    expect(headed).toMatchObject({ lead: { level: 3, length: 5 } });
  });

  it('prints a heading of the office’s own even without words, unless it repeats a mandated one', () => {
    const ownHeadings = {
      overview: [
        { heading: '示范点', text: '' },
        { heading: '主动公开', text: ' ' },
        { heading: '监督保障', text: '丁。' },
      ],
    };

    expect(wordsOf({ ownHeadings }).slice(2, -2)).toEqual([
      'subheading: （一）示范点',
      'subheading: （二）监督保障',
      'paragraph: 丁。',
    ]);
  });

  it('prints no headings of the office’s own where the format does not allow them', () => {
    const [overview, ...others] = sampleFormat.sections;
    const format = {
      ...sampleFormat,
      sections: [{ ...(overview as NarrativeSection), allowsOwnHeadings: false }, ...others],
    };
    const report = reportWith({ ownHeadings: { overview: [{ heading: '甲', text: '乙。' }] } });
    const { blocks } = compose(format, evaluate({ format, rules: [], report }));

    expect(blocks.map(({ kind }) => kind)).not.toContain('paragraph');
  });

  it('tells where the figures of each total stand in the grid, for files that can add', () => {
    const table = blocksOf({}).find(
      (block) => block.kind === 'table' && block.section === 'requests',
    );
    if (table?.kind !== 'table') throw new Error('no table');
    const { rows, columnWidths } = table.grid;
    const last = (row: number) => rows[row]?.[rows[row].length - 1];

    expect(columnWidths).toEqual([1, 1, 1, 1, 1]);
    expect(last(2)).toMatchObject({
      role: 'value',
      isTotal: true,
      sumOf: [
        { row: 2, column: 2 },
        { row: 2, column: 3 },
      ],
    });
    expect(rows[5]?.[1]).toMatchObject({
      isTotal: true,
      sumOf: [
        { row: 3, column: 2 },
        { row: 4, column: 2 },
      ],
    });
    expect(rows[2]?.[1]).toMatchObject({ isTotal: false });
    expect(rows[2]?.[1]).not.toHaveProperty('sumOf');
    expect(rows[2]?.[0]).toMatchObject({ role: 'label', text: '一、新收', isTotal: false });
  });

  it.each(['2026-1-9', '12026-01-09', '2026-01-091', '二2026-01-09', '2026-01-09起'])(
    'leaves the date %s as it was typed',
    (typed) => {
      expect(printedDate(typed)).toBe(typed);
    },
  );
});
