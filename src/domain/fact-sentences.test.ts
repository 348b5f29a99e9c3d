import { describe, expect, it } from 'vitest';
import {
  departureOf,
  informationFeeSentence,
  isFactTold,
  withoutFacts,
  writtenFacts,
} from './fact-sentences';
import type { CellId } from './format';
import { reportWith } from './sample-format.test-support';

describe('the sentence on information fees', () => {
  function sentence(notices: string | null, due: string | null, collected: string | null) {
    const values = new Map<CellId, string | null>([
      ['informationFee/charged/notices', notices],
      ['informationFee/charged/due', due],
      ['informationFee/charged/collected', collected],
    ]);
    return informationFeeSentence(reportWith(), values);
  }

  it('states the three figures', () => {
    expect(sentence('2', '150.5', '100')).toBe(
      '2025年，本机关依据《政府信息公开信息处理费管理办法》发出收费通知2件，应收信息处理费150.5元，实际收取100元。',
    );
  });

  it('says that nothing was charged only when all three are zero', () => {
    expect(sentence('0', '0.00', '0')).toBe('2025年，本机关未收取信息处理费。');
    expect(sentence('1', '0', '0')).toContain('发出收费通知1件');
  });

  it('says nothing while a figure is blank', () => {
    expect(sentence('0', null, '0')).toBeNull();
    expect(informationFeeSentence(reportWith(), new Map())).toBeNull();
  });

  it('says 本年 while there is no year, and only takes zeros for nothing charged', () => {
    const fee = (due: string, year: number | null = null) =>
      informationFeeSentence(
        reportWith({ year }),
        new Map<CellId, string>([
          ['informationFee/charged/notices', '0'],
          ['informationFee/charged/due', due],
          ['informationFee/charged/collected', '0'],
        ]),
      );

    expect(fee('0')).toBe('本年，本机关未收取信息处理费。');
    expect(fee('0.000')).toBe('本年，本机关未收取信息处理费。');
    for (const due of ['10', '0.5', '0.05', '100.0']) {
      expect(fee(due)).toContain(`应收信息处理费${due}元`);
    }
    expect(
      informationFeeSentence(reportWith(), new Map([['informationFee/charged/notices', '0']])),
    ).toBeNull();
    expect(
      informationFeeSentence(
        reportWith(),
        new Map<CellId, string>([
          ['informationFee/charged/due', '0'],
          ['informationFee/charged/collected', '0'],
        ]),
      ),
    ).toBeNull();
  });
});

const counted =
  '2025年，本机关收到政府信息公开申请4件，上年结转1件；办结5件，结转下年度继续办理0件。';

describe('a sentence that the tables made', () => {
  it('is known again in a text with other numbers, each at its place', () => {
    const text = `开头。${counted.replace('4件', '12件')}结尾。`;
    const [fact, ...others] = writtenFacts(text);

    expect(others).toEqual([]);
    expect(fact).toMatchObject({ fact: 'applications', words: counted.replace('4件', '12件') });
    expect(
      fact?.figures.map(({ subject, value, start, end }) => [
        subject,
        value,
        text.slice(start, end),
      ]),
    ).toEqual([
      ['received', '12', '12'],
      ['broughtForward', '1', '1'],
      ['handled', '5', '5'],
      ['carriedForward', '0', '0'],
    ]);
  });

  it.each([
    ['未收到', '2024年，本机关未收到政府信息公开申请。', 'applications'],
    ['without a year', '本年，本机关未收取信息处理费。', 'informationFee'],
    [
      'a decimal',
      '2025年，本机关依据《政府信息公开信息处理费管理办法》发出收费通知2件，应收信息处理费150.5元，实际收取100元。',
      'informationFee',
    ],
    ['a list', '2025年，本机关办结的政府信息公开申请中，予以公开2件、不予公开1件。', 'results'],
    [
      'the 2019 form',
      '2020年，本机关新制作规范性文件2件，新公开1件，对外公开总数9件。',
      'documents',
    ],
  ])('is known: %s', (_, text, fact) => {
    expect(writtenFacts(text)).toMatchObject([{ fact, start: 0, end: text.length }]);
  });

  it('finds several in the order of the text, whatever they are about', () => {
    const fee = '2025年，本机关未收取信息处理费。';
    const none = '2025年，本机关未收到政府信息公开申请。';
    const known = (text: string) => writtenFacts(text).map(({ words }) => words);

    expect(known(`甲。${fee}乙。${none}丙。`)).toEqual([fee, none]);
    expect(known(`甲。${none}乙。${fee}丙。`)).toEqual([none, fee]);
    expect(withoutFacts(`甲。${fee}乙。${none}丙。`)).toBe('甲。乙。丙。');
    expect(withoutFacts(`甲。${none}乙。${fee}丙。`)).toBe('甲。乙。丙。');
  });

  it('gives the figures of a list to their results', () => {
    const [fact] = writtenFacts(
      '2025年，本机关办结的政府信息公开申请中，予以公开2件、不予公开10件。',
    );

    expect(fact?.figures).toMatchObject([
      { subject: 'disclosed', value: '2' },
      { subject: 'withheld', value: '10', start: 33, end: 35 },
    ]);
  });

  it.each([
    ['a word', counted.replace('收到', '共收到')],
    ['an end', counted.replace('。', '，')],
    ['a rough number', counted.replace('4件', '4余件')],
    ['who speaks', counted.replace('本机关', '我镇')],
  ])('is the person’s own once %s of it is changed', (_, text) => {
    expect(writtenFacts(text)).toEqual([]);
  });

  it.each([
    ['nothing', counted, null],
    ['figures', counted.replace('4件', '5件'), 'figures'],
    ['figures', '2025年，本机关未收到政府信息公开申请。', 'figures'],
    ['year', counted.replace('2025', '2024'), 'year'],
    ['words', counted.replace('2025年', '本年'), 'words'],
  ])('departs from the tables in %s', (_, text, departure) => {
    const [written] = writtenFacts(text);

    expect(written && departureOf(written, counted)).toBe(departure);
  });

  it('agrees with the tables where only zeros are told in other words', () => {
    const [typed] = writtenFacts('2026年，本机关制发行政规范性文件0件，废止0件，现行有效6件。');
    const ours = '2026年，本机关未制发、未废止行政规范性文件，现行有效6件。';

    expect(typed && departureOf(typed, ours)).toBe('words');
    expect(typed && departureOf(typed, ours.replace('效6', '效7'))).toBe('figures');
  });

  it('can be left out, to see what the person wrote', () => {
    expect(withoutFacts(`甲。${counted}乙。2025年，本机关未收取信息处理费。`)).toBe('甲。乙。');
  });

  it('is not offered where the same is told in other words', () => {
    expect(isFactTold('applications', ['我镇共收到政府信息公开申请3件。'])).toBe(true);
    expect(isFactTold('applications', ['收到群众来信3件。'])).toBe(false);
    expect(isFactTold('disputes', ['没有引发行政诉讼。'])).toBe(true);
    expect(isFactTold('results', ['以公开为常态、不公开为例外。'])).toBe(false);
  });
});
