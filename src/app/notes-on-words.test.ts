import { describe, expect, it } from 'vitest';
import { notesOnWords } from '../checks';
import { draftContext, formatOfVersion } from '../domain';
import type { WordNotes } from '../domain';
import { formats } from '../formats';
import { reportWithCase } from './labelled/good-report';
import type { LabelledCase } from './labelled/labelled-case';

function notesOn(labelled: Omit<LabelledCase, 'finds'>): WordNotes {
  const { format, draft } = reportWithCase({ ...labelled, finds: [] });
  const previousFormat = draft.previous
    ? (formatOfVersion(formats, draft.previous.formatVersion) ?? null)
    : null;
  return notesOnWords(draftContext({ format, draft, previousFormat }));
}

/** The figures as `words → subject expected agrees`. */
function figures(labelled: Omit<LabelledCase, 'finds'>): readonly string[] {
  const text = `narrative/${labelled.at ?? 'overview/onApplication'}`;
  return notesOn(labelled)
    .figures.filter((figure) => figure.text === text)
    .map(
      ({ start, end, subject, expected, agrees }) =>
        `${labelled.says.slice(start, end)} → ${subject} ${expected} ${agrees ? '一致' : '不一致'}`,
    );
}

const three = {
  'applications/received/naturalPerson': '3',
  'applications/broughtForward/naturalPerson': '1',
  'applications/disclosed/naturalPerson': '3',
  'applications/withheldThirdParty/naturalPerson': '1',
};

describe('numbers in the words that stand in the tables', () => {
  it('are tied to their cells, in digits or in words', () => {
    expect(
      figures({
        says: '全年收到政府信息公开申请三件，上年结转1件，已办结5件，其中申请予以公开3件。',
        cells: three,
      }),
    ).toEqual([
      '三 → received 3 一致',
      '1 → broughtForward 1 一致',
      '5 → handled 4 不一致',
      '3 → disclosed 3 一致',
    ]);
  });

  it('may count those of the year before among what was received', () => {
    expect(figures({ says: '收到政府信息公开申请4件（含上年结转1件）。', cells: three })).toEqual([
      '4 → received 4 一致',
      '1 → broughtForward 1 一致',
    ]);
  });

  it('of a sentence made by the tables are each tied, also behind a semicolon', () => {
    const says =
      '2025年，本机关收到政府信息公开申请3件，上年结转1件；办结5件，结转下年度继续办理0件。';
    expect(figures({ says, cells: three })).toEqual([
      '3 → received 3 一致',
      '1 → broughtForward 1 一致',
      '5 → handled 4 不一致',
      '0 → carriedForward 0 一致',
    ]);
    expect(notesOn({ says }).generated).toContainEqual({
      text: 'narrative/overview/onApplication',
      start: 0,
      end: says.length,
    });
  });

  it('of documents and decisions are tied to 表二', () => {
    expect(
      figures({
        at: 'overview/management',
        says: '制发行政规范性文件2件，作出行政处罚决定5件。',
        cells: { 'article20Item6/penalties/decisions': '5' },
      }),
    ).toEqual(['2 → documentsIssued 0 不一致', '5 → penalties 5 一致']);
  });

  it.each([
    ['counts what was published', '全年主动公开信息86条，公开行政处罚信息3条。'],
    ['is of another year', '上年收到政府信息公开申请9件。'],
    ['is of other business', '收到群众来信3件，办结信访事项2件。'],
  ])('are tied to nothing where a number %s', (_, says) => {
    expect(figures({ says })).toEqual([]);
  });

  it('are found quickly even where they are endless', () => {
    const says = '收到政府信息公开申请3件，予以公开3件。'.repeat(2_000);
    const start = performance.now();
    expect(notesOn({ says, cells: three }).figures.length).toBeGreaterThan(2_000);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('are tied while the cell has a number only', () => {
    const { format, draft } = reportWithCase({ says: '收到政府信息公开申请3件。', finds: [] });
    const cells = Object.fromEntries(
      Object.entries(draft.cells).filter(([id]) => !id.startsWith('applications/received')),
    );
    const context = draftContext({ format, draft: { ...draft, cells }, previousFormat: null });
    expect(notesOnWords(context).figures).toEqual([]);
  });
});

describe('likeness to last year', () => {
  const long =
    '少数村公开栏更新不及时，政策解读以文字为主，老年群众看不懂的情况仍有发生，窗口人员对依申请公开的流程不够熟悉。';
  const at = 'problems/problems';

  it('is told of each long text of a section that must differ', () => {
    const notes = notesOn({ at, says: long, previous: { at, says: long } });
    expect(notes.likeness[`narrative/${at}`]).toBe(1);
  });

  it('is not told without a report of last year', () => {
    expect(notesOn({ at, says: long }).likeness).toEqual({});
  });

  it('does not count sentences that the tables made', () => {
    const made =
      '2025年，本机关收到政府信息公开申请3件，上年结转1件；办结4件，结转下年度继续办理0件。2025年，本机关办结的政府信息公开申请中，予以公开3件、不予公开1件。';
    const application = 'overview/onApplication';
    const notes = notesOn({ says: made, previous: { says: made } });
    expect(notes.likeness[`narrative/${application}`]).toBeUndefined();
  });
});

describe('marks for figures of last year', () => {
  const fills = (labelled: Omit<LabelledCase, 'finds'>) =>
    notesOn(labelled).fills.map(({ start, after }) => `${String(start)}:${after}`);

  it('are filled from the tables where a number there would be tied to a cell', () => {
    const says =
      '全年收到政府信息公开申请□待填件，上年结转□待填件，办结□待填件，其中予以公开□待填件，公开信息□待填条。';
    expect(fills({ says, cells: three })).toEqual(['12:3', '21:1', '28:4', '39:3']);
  });

  it.each([
    ['the number may be with the old ones', '共收到申请□待填件（含上年结转□待填件）。', []],
    ['it is of another year', '2024年收到政府信息公开申请□待填件。', []],
    ['it says how much more', '较上年增加□待填件。', []],
    ['two of a kind stand there', '予以公开申请□待填件，网站上予以公开申请□待填件。', []],
    ['it is of other business', '收到群众来信□待填件，公开信息□待填条。', []],
  ])('are left to the person where %s', (_, says, expected) => {
    expect(fills({ says, cells: three })).toEqual(expected);
  });

  it('are filled in nothing that was written by the person', () => {
    expect(fills({ says: '全年收到政府信息公开申请9件。', cells: three })).toEqual([]);
  });
});
