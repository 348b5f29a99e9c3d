import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridsOf, messagesOf, outline, paragraphsOf } from '../read-result.test-support';
import { readPdf } from './read-pdf';
import { line, pdfOf, plainBoxes, table, words } from './pdf.test-support';

const readPage = (draw: string) => readPdf(pdfOf([{ draw }]));

const figures = plainBoxes([
  ['信息内容', '本年', '现行'],
  ['规章', '0', '12'],
]);
const widths = [100, 60, 60];

describe('A table drawn with lines', () => {
  it('has its boxes, merged ones whole', async () => {
    const boxes = [
      { text: '第（一）项', row: 0, column: 0, rowSpan: 1, columnSpan: 3 },
      { text: '规章', row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
      { text: '1', row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
      { text: '2', row: 1, column: 2, rowSpan: 1, columnSpan: 1 },
      { text: '34.5', row: 2, column: 1, rowSpan: 1, columnSpan: 2 },
    ];
    expect(outline(await readPage(table(boxes, 80, 700, widths)))).toEqual([
      [['第（一）项@0+3'], ['规章@0/2', '1@1', '2@2'], ['34.5@1+2']],
    ]);
  });

  it('is read from thin filled boxes as well, as Word draws lines', async () => {
    const bars = [700, 670, 640].map((y) => `80 ${String(y)} 160 0.5 re f\n`);
    const posts = [80, 160, 240].map((x) => `${String(x)} 640 0.5 60.5 re f\n`);
    const texts = words('规章', 90, 680) + words('5', 170, 680) + words('收费', 90, 650);
    expect(outline(await readPage(bars.join('') + posts.join('') + texts))).toEqual([
      [
        ['规章@0', '5@1'],
        ['收费@0', '@1'],
      ],
    ]);
  });

  it('has one line where two boxes have frames of their own, side by side', async () => {
    const frames = [80, 162].flatMap((x) =>
      [670, 638].map((y) => `${String(x)} ${String(y)} 80 30 re S\n`),
    );
    const texts = words('规章', 90, 680) + words('5', 170, 680) + words('6', 170, 650);
    expect(outline(await readPage(frames.join('') + texts))).toEqual([
      [
        ['规章@0', '5@1'],
        ['@0', '6@1'],
      ],
    ]);
  });

  it('joins a label broken over lines', async () => {
    const [grid] = gridsOf(
      await readPage(
        table(plainBoxes([['本年新收政府信息\n公开申请数量', '3']]), 80, 700, [90, 60]),
      ),
    );
    expect(grid?.rows[0]?.[0]?.text).toBe('本年新收政府信息公开申请数量');
  });

  it('keeps two figures in one box apart, one above the other or side by side', async () => {
    const boxes = plainBoxes([['规章', '1\n2', '3 4']]);
    const [grid] = gridsOf(await readPage(table(boxes, 80, 700, widths)));
    expect(grid?.rows[0]?.map(({ text }) => text)).toEqual(['规章', '1\n2', '3 4']);
  });

  it('joins a number that fills its box and goes on below', async () => {
    const [grid] = gridsOf(
      await readPage(table(plainBoxes([['收费', '28.501\n684']]), 80, 700, [60, 30])),
    );
    expect(grid?.rows[0]?.[1]?.text).toBe('28.501684');
  });

  it('parts a run of words at the lines it crosses', async () => {
    const frames = table(plainBoxes([['', '', '']]), 80, 700, [60, 60, 60]);
    const [grid] = gridsOf(
      await readPage(frames + words(`规章${' '.repeat(9)}1${' '.repeat(11)}2`, 84, 680)),
    );
    expect(grid?.rows[0]?.map(({ text }) => text)).toEqual(['规章', '1', '2']);
  });

  it('goes on over the turn of the page', async () => {
    const top = table(figures, 80, 100, widths);
    const below = table(plainBoxes([['许可', '3', '4']]), 80, 800, widths);
    const result = await readPdf(
      pdfOf([{ draw: top + words('— 1 —', 280, 20) }, { draw: below + words('— 2 —', 280, 20) }]),
    );
    expect(outline(result)).toEqual([
      [
        ['信息内容@0', '本年@1', '现行@2'],
        ['规章@0', '0@1', '12@2'],
        ['许可@0', '3@1', '4@2'],
      ],
    ]);
    expect(gridsOf(result)[0]?.place).toBe('第 1—2 页的表');
  });

  it('joins a row that the turn of the page cuts in two', async () => {
    const posts = (from: number, to: number) =>
      [80, 180, 240].map((x) => line(x, from, x, to)).join('');
    const above = line(80, 100, 240, 100) + posts(100, 50) + words('部分公开（区分', 84, 60, 9);
    const below = posts(800, 760) + line(80, 760, 240, 760) + words('处理的）', 84, 780, 9);
    const result = await readPdf(pdfOf([{ draw: above + words('7', 190, 60) }, { draw: below }]));
    expect(outline(result)).toEqual([[['部分公开（区分处理的）@0', '7@1']]]);
  });

  it('is none if the lines frame the page or stand under a title', async () => {
    const draw =
      '40 40 500 760 re S\n' + line(80, 690, 500, 690) + words('青山镇人民政府', 200, 700);
    expect(outline(await readPage(draw))).toEqual(['青山镇人民政府']);
  });

  it('is found within a frame around the page', async () => {
    const draw = '40 40 500 760 re S\n60 60 460 720 re S\n' + table(figures, 80, 700, widths);
    expect(gridsOf(await readPage(draw))).toHaveLength(1);
  });
});

describe('A page lying on its side', () => {
  const expected = [
    [
      ['信息内容@0', '本年@1', '现行@2'],
      ['规章@0', '0@1', '12@2'],
    ],
  ];

  it('is read if the file says so', async () => {
    const turned = `0 1 -1 0 595 0 cm\n${table(figures, 80, 400, widths)}`;
    const result = await readPdf(pdfOf([{ draw: turned, rotate: 90 }]));
    expect(outline(result)).toEqual(expected);
  });

  it('is read if only the words lie on their side', async () => {
    const turned = `0 1 -1 0 595 0 cm\n${table(figures, 80, 400, widths)}`;
    expect(outline(await readPage(turned))).toEqual(expected);
  });
});

describe('Words outside tables', () => {
  const body = '围绕群众关心的事项，及时、准确公开政府信息，接受社会监督，依法';

  it('are joined to paragraphs, over the turn of the page too', async () => {
    const first =
      words(`　　${body}`, 80, 100, 12) + words(`全镇${body}`, 80, 80, 12) + words('3', 290, 30);
    const second = words('办理申请。', 80, 780, 12) + words('下一段。', 104, 760, 12);
    expect(paragraphsOf(await readPdf(pdfOf([{ draw: first }, { draw: second }])))).toEqual([
      `${body}全镇${body}办理申请。`,
      '下一段。',
    ]);
  });

  it('stay without the titles that every page repeats, which are told', async () => {
    const page = (text: string, number: string) => ({
      draw:
        words('青山镇年报', 80, 810) +
        words(text, 80, 700) +
        words(`第 ${number} 页 共 2 页`, 250, 20),
    });
    const result = await readPdf(pdfOf([page('一、总体情况', '1'), page('二、主动公开', '2')]));
    expect(paragraphsOf(result)).toEqual(['一、总体情况', '二、主动公开']);
    expect(messagesOf(result)).toEqual(['页眉页脚没有读入：“青山镇年报”。']);
  });

  it('are told if they stand askew', async () => {
    const result = await readPage(
      words('一、总体情况', 80, 700) + words('样张', 200, 400, 40, '0.7 0.7 -0.7 0.7'),
    );
    expect(paragraphsOf(result)).toEqual(['一、总体情况']);
    expect(messagesOf(result)[0]).toContain('斜排');
  });

  it('are told to be doubtful if they lie invisibly over a scan', async () => {
    const result = await readPage(`3 Tr\n${words('一、总体情况', 80, 700)}`);
    expect(messagesOf(result)[0]).toContain('扫描件');
  });

  it('are read from codes of GBK', async () => {
    const draw = 'BT /F1 12 Tf 80 700 Td <D5FEB8AE31> Tj ET';
    expect(paragraphsOf(await readPdf(pdfOf([{ draw }], 'GBK-EUC-H')))).toEqual(['政府1']);
  });

  it('have characters in the place of radicals that look the same', async () => {
    expect(paragraphsOf(await readPage(words('费⽤第⻚', 80, 700)))).toEqual(['费用第页']);
  });
});

describe('A PDF that cannot be read says what it is', () => {
  it('without any text', async () => {
    expect((await readPage('0 0 100 100 re f')).error).toContain('可能是扫描件');
  });

  it('with one page without text among others', async () => {
    const result = await readPdf(pdfOf([{ draw: words('一、总体情况', 80, 700) }, { draw: '' }]));
    expect(messagesOf(result)).toEqual(['这一页没有文字；页上有内容的话是图片，没有读入。']);
  });

  it('with a password', async () => {
    const locked = readFileSync(new URL('../fixtures/locked.pdf', import.meta.url));
    expect((await readPdf(new Uint8Array(locked))).error).toContain('设了打开密码');
  });

  it('cut off', async () => {
    const whole = pdfOf([{ draw: table(figures, 80, 700, widths) }]);
    expect((await readPdf(whole.subarray(0, whole.length - 400))).error).toContain(
      '不完整或已损坏',
    );
  });

  it('damaged inside', async () => {
    const junk = new TextEncoder().encode(`%PDF-1.4\n${'x'.repeat(2000)}\n%%EOF`);
    expect((await readPdf(junk)).error).toContain('不完整或已损坏');
  });

  /** Its table of objects is in the wrong place, so that pdf.js looks through them all. */
  const withOpenObjects = (count: number) => {
    const whole = new TextDecoder('latin1').decode(
      pdfOf([{ draw: words('一、总体情况', 80, 700) }]),
    );
    const open = `99 0 obj[${' '.repeat(1000)}endobj\n`.repeat(count);
    return new TextEncoder().encode(whole.replace('xref', `${open}xref`));
  };

  it('with two hundred objects that never end', async () => {
    expect((await readPdf(withOpenObjects(200))).error).toContain('不完整或已损坏');
  });

  it('but not with a few of them', async () => {
    expect(paragraphsOf(await readPdf(withOpenObjects(20)))).toEqual(['一、总体情况']);
  });

  it('with a thousand pages', async () => {
    const pages = Array.from({ length: 301 }, () => ({ draw: '' }));
    expect((await readPdf(pdfOf(pages))).error).toContain('301 页');
  });
});
