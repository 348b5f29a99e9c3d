import { describe, expect, it } from 'vitest';
import { sampleFormat } from './sample-format.test-support';
import { splitOpinions } from './split-opinions';

const split = (message: string) => splitOpinions(message, sampleFormat);
const three = ['总体情况没有写监督保障', '表三自然人一列不平', '落款日期晚于1月31日'];

describe('a message that came back becomes a list', () => {
  it.each([
    ['1.', '1.总体情况没有写监督保障\n2.表三自然人一列不平\n3.落款日期晚于1月31日'],
    ['1、', '1、总体情况没有写监督保障\n2、表三自然人一列不平\n3、落款日期晚于1月31日'],
    [
      'full-width dots',
      '１．总体情况没有写监督保障；\n２．表三自然人一列不平；\n３．落款日期晚于1月31日',
    ],
    ['（1）', '（1）总体情况没有写监督保障；（2）表三自然人一列不平；（3）落款日期晚于1月31日'],
    ['(1)', '(1)总体情况没有写监督保障\n(2)表三自然人一列不平\n(3)落款日期晚于1月31日'],
    ['（一）', '（一）总体情况没有写监督保障\n（二）表三自然人一列不平\n（三）落款日期晚于1月31日'],
    ['①', '①总体情况没有写监督保障②表三自然人一列不平③落款日期晚于1月31日'],
    ['一是', '一是总体情况没有写监督保障；二是表三自然人一列不平；三是落款日期晚于1月31日'],
    ['第一，', '第一，总体情况没有写监督保障；第二，表三自然人一列不平；第三，落款日期晚于1月31日'],
    ['一、', '一、总体情况没有写监督保障\n二、表三自然人一列不平\n三、落款日期晚于1月31日'],
    ['dashes', '- 总体情况没有写监督保障\n- 表三自然人一列不平\n- 落款日期晚于1月31日'],
    ['；', '总体情况没有写监督保障；表三自然人一列不平；落款日期晚于1月31日'],
    ['lines', '总体情况没有写监督保障\r\n\r\n表三自然人一列不平\r\n落款日期晚于1月31日'],
    ['one line with spaces', '1.总体情况没有写监督保障 2.表三自然人一列不平 3.落款日期晚于1月31日'],
    ['lines of two', '1.总体情况没有写监督保障 2.表三自然人一列不平\n3.落款日期晚于1月31日'],
  ])('numbered with %s', (_, message) => {
    expect(split(message)).toEqual(three);
  });

  it('leaves out greeting, lead-in, closing and who wrote it', () => {
    const message = [
      '县政务公开办 2026/1/11 9:20',
      '李主任，你好！',
      '你镇年报存在以下问题：',
      '1.总体情况没有写监督保障；',
      '2.表三自然人一列不平；',
      '3.落款日期晚于1月31日。',
      '请于1月15日前改好后重新报送，谢谢！',
      '联系电话：0000-1234567',
      '青山县政务公开办公室',
      '2026年1月11日',
    ].join('\n');

    expect(split(message)).toEqual([...three.slice(0, 2), '落款日期晚于1月31日。']);
  });

  it('leaves out greeting and closing that stand on the same line', () => {
    const message =
      '你好，年报看过了，有两个问题：1.总体情况没有写监督保障；2.表三自然人一列不平。请尽快修改后报来，谢谢！';

    expect(split(message)).toEqual(['总体情况没有写监督保障', '表三自然人一列不平。']);
  });

  it('leaves out the head of a mail', () => {
    const message =
      '------原始邮件------\n发件人：县公开办\n主题：关于年报\n发送时间：2026年1月11日 9:20\n总体情况太短\n落款日期不对';

    expect(split(message)).toEqual(['总体情况太短', '落款日期不对']);
  });

  it('goes on with an entry on the next line', () => {
    expect(
      split('1.表三自然人一列不平，\n第一项加第二项比第三项加第四项多1件\n2.落款不对'),
    ).toEqual(['表三自然人一列不平，第一项加第二项比第三项加第四项多1件', '落款不对']);
  });

  it('puts a heading before each of the entries under it', () => {
    const message =
      '一、总体情况\n1.字数太多\n2.没有写监督保障\n三、收到和处理政府信息公开申请情况：\n1.自然人一列不平';

    expect(split(message)).toEqual([
      '总体情况：字数太多',
      '总体情况：没有写监督保障',
      '收到和处理政府信息公开申请情况：自然人一列不平',
    ]);
  });

  it('leaves the parts of a sentence with it', () => {
    expect(split('1.表三两处不平，请核对。（1）自然人；（2）商业企业\n2.落款不对')).toEqual([
      '表三两处不平，请核对。（1）自然人；（2）商业企业',
      '落款不对',
    ]);
  });
});

/** Twelve things, numbered. */
function numbered(numbers: string, after: string): string {
  return numbers
    .split(' ')
    .map((number, index) => `${number}${after}第${String(index)}处有误`)
    .join('\n');
}

describe('numbers beyond ten', () => {
  const found = Array.from({ length: 22 }, (_, index) => `第${String(index)}处有误`);

  it.each([
    [
      '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二',
      '、',
    ],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22', '.'],
  ])('count on: %s', (numbers, after) => {
    expect(split(numbered(numbers, after))).toEqual(found);
    expect(split(numbered(numbers, after).replace(/\n/g, ' '))).toEqual(found);
  });

  it('in circles count on to twenty', () => {
    const circled = Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳').join(' ');

    expect(split(numbered(circled, '').replace(/\n/g, ''))).toEqual(found.slice(0, 20));
  });
});

describe('an entry', () => {
  it.each([
    [
      'goes on on the next line without a comma of its own',
      '1.表三不平：\n差1件\n2.落款',
      ['表三不平：差1件', '落款'],
    ],
    [
      'keeps what its own sentence says of thanks',
      '1.请删去“谢谢”一句。\n2.落款',
      ['请删去“谢谢”一句。', '落款'],
    ],
    [
      'loses the thanks behind it',
      '1.表三不平。谢谢！\n2.落款不对。辛苦了。',
      ['表三不平。', '落款不对。'],
    ],
    ['loses the greeting before it', '你好！表三不平。', ['表三不平。']],
    ['loses several marks at its end', '表三不平；；\n落款不对，', ['表三不平', '落款不对']],
    [
      'is what stands before the first number, too',
      '总体情况太短。1.表三不平；2.落款不对',
      ['总体情况太短。', '表三不平', '落款不对'],
    ],
    [
      'that does not count on is part of the one before',
      '1.甲处有误；3.乙处有误；2.丙处有误',
      ['甲处有误；3.乙处有误', '丙处有误'],
    ],
    ['needs another after it inside a line', '改两处，即：1.甲处', ['改两处，即：1.甲处']],
    [
      'under a short heading bears the heading',
      '1.表三\n（1）自然人\n（2）企业\n2.落款',
      ['表三：自然人', '表三：企业', '落款'],
    ],
    [
      'under a sentence does not',
      '1.表三不平，请改。\n（1）自然人\n2.落款',
      ['表三不平，请改。（1）自然人'.replace('（1）', ''), '落款'],
    ],
    ['is cut at a semicolon', '甲处有误;乙处有误', ['甲处有误', '乙处有误']],
    [
      'is not cut inside of any brackets',
      '「甲；乙」《丙；丁》(戊；己)不对',
      ['「甲；乙」《丙；丁》(戊；己)不对'],
    ],
    [
      'begins with the number that stands first, not with one inside of it',
      '一、甲处有误：（1）乙；（2）丙\n二、落款',
      ['甲处有误：（1）乙；（2）丙', '落款'],
    ],
    ['does not begin with 2 inside a line', '另见 2.甲处 3.乙处', ['另见 2.甲处 3.乙处']],
    [
      'is each line before the first number',
      '总体情况太短\n署名不对\n1.表三不平',
      ['总体情况太短', '署名不对', '表三不平'],
    ],
    [
      'bears the whole heading, its colon inside too',
      '1.表三：结果\n（1）自然人\n（2）企业\n2.落款',
      ['表三：结果：自然人', '表三：结果：企业', '落款'],
    ],
    [
      'under a heading goes on on the next line',
      '1.表三\n（1）自然人不平，\n差1件\n（2）企业',
      ['表三：自然人不平，差1件', '表三：企业'],
    ],
    [
      'of twenty characters can be a heading',
      '1.收到和处理政府信息公开申请情况的各行各列\n（1）自然人',
      ['收到和处理政府信息公开申请情况的各行各列：自然人'],
    ],
    [
      'of more is none, unless it ends with a colon',
      '1.收到和处理政府信息公开申请情况的各行和各列\n（1）自然人\n2.收到和处理政府信息公开申请情况的各行和各列：\n（1）企业',
      [
        '收到和处理政府信息公开申请情况的各行和各列，自然人',
        '收到和处理政府信息公开申请情况的各行和各列：企业',
      ],
    ],
    [
      'with a colon and a sentence behind it is no heading',
      '1.表三：两处不平，请改\n（1）自然人\n2.落款',
      ['表三：两处不平，请改，自然人', '落款'],
    ],
    ['loses thanks on a line of their own', '1.甲处\n谢谢\n2.乙处', ['甲处', '乙处']],
    [
      'about a row of the table is one of its own',
      '1.表三有两行不符，请核实。\n一、新收 应为3\n2.落款',
      ['表三有两行不符，请核实。', '一、新收 应为3', '落款'],
    ],
    [
      'about a row does not make numbers of the rest',
      '一、新收 应为3\n署名不对',
      ['一、新收 应为3', '署名不对'],
    ],
    ['goes on with a comma', '1.甲，乙\n丙\n2.落款', ['甲，乙，丙', '落款']],
    ['loses all marks at its end', '落款不对，、', ['落款不对']],
    ['loses a greeting with two marks', '你好！！表三不平。', ['表三不平。']],
    ['is cut behind brackets', '“甲；乙”不对；丙不对', ['“甲；乙”不对', '丙不对']],
  ])('%s', (_, message, entries) => {
    expect(split(message)).toEqual(entries);
  });
});

describe('what only looks like the beginning of an entry does not cut', () => {
  it.each([
    ['a decimal', '信息处理费应为3.5元，不是12.0元'],
    ['a date', '1.31前要公布，落款日期请改'],
    ['parts of the report', '第一、五部分与去年雷同'],
    ['parts of the report, without 第', '一、五部分与去年雷同'],
    ['one number in a sentence', '改进情况只有一条：1.加强培训，请再写一条'],
    ['一是 alone', '文字里“一是加强培训”后面没有二是'],
    ['统一是', '口径统一是好事，但单位写错；'],
    ['the rows that a table numbers', '表三 （一）公开和 （二）不公开对不上'],
    ['semicolons inside of quotation marks', '“形式单一；更新慢”与去年一样'],
    ['semicolons inside of brackets', '落款不对（应在1月31日前；县里要求1月20日）'],
  ])('%s', (_, message) => {
    expect(split(message)).toEqual([message.replace(/；$/, '')]);
  });

  it('a request about the report is no closing', () => {
    expect(split('请尽快核对表三自然人一列\n请把“更新慢”改为今年的情况')).toHaveLength(2);
  });

  it('nothing comes of a message that asks for nothing', () => {
    expect(split('你好！\n谢谢')).toEqual([]);
    expect(split('')).toEqual([]);
  });
});
