import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  entryCells,
  evaluateDraft,
  factSentence,
  isFactTold,
  needsOfFact,
  printedTables,
  writtenFacts,
} from '../domain';
import type { FactId, ReportFormat } from '../domain';
import { formats } from './index';

const [format2019, format2021] = formats as [ReportFormat, ReportFormat];

/** All boxes of the tables 0, but for those given; `''` makes one blank. */
function sentence(
  fact: FactId,
  cells: Record<string, string>,
  format = format2021,
  year = '2025',
): string | null {
  const zeros = printedTables(format)
    .flatMap(entryCells)
    .map(({ id }) => [id, '0']);
  const draft = {
    ...emptyDraft(format.version, year),
    cells: { ...Object.fromEntries(zeros), ...cells } as Record<string, string>,
  };
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  return factSentence(fact, { format, ...evaluation });
}

const row = (id: string, count: string, column = 'naturalPerson') => ({
  [`applications/${id}/${column}`]: count,
});

describe('what the tables say of applications', () => {
  it('is how many came in, were handled and stay', () => {
    const cells = {
      ...row('received', '3'),
      ...row('received', '1', 'business'),
      ...row('broughtForward', '1'),
      ...row('disclosed', '4'),
      ...row('disclosed', '1', 'business'),
    };
    expect(sentence('applications', cells)).toBe(
      '2025年，本机关收到政府信息公开申请4件，上年结转1件；办结5件，结转下年度继续办理0件。',
    );
  });

  it('is that none came in only when nothing was left over either', () => {
    expect(sentence('applications', {})).toBe('2025年，本机关未收到政府信息公开申请。');
    expect(sentence('applications', row('broughtForward', '1'))).toContain(
      '收到政府信息公开申请0件，上年结转1件',
    );
  });

  it('is not known while a box of a total is blank or no number', () => {
    expect(sentence('applications', row('received', 'x'))).toBeNull();
    expect(
      sentence(
        'applications',
        Object.fromEntries(applicants.map((id) => [`applications/received/${id}`, ''])),
      ),
    ).toBeNull();
  });

  it('names the results that there were, several rows in one', () => {
    const cells = {
      ...row('disclosed', '2'),
      ...row('withheldThirdParty', '1'),
      ...row('withheldByLaw', '1'),
      ...row('otherOther', '1'),
    };
    expect(sentence('results', cells)).toBe(
      '2025年，本机关办结的政府信息公开申请中，予以公开2件、不予公开2件、其他处理1件。',
    );
    expect(sentence('results', {})).toBeNull();
  });

  it('names each kind of result by its own name', () => {
    const cells = {
      ...row('disclosed', '1'),
      ...row('partlyDisclosed', '2'),
      ...row('withheldStateSecret', '3'),
      ...row('unavailableNotHeld', '4'),
      ...row('declinedRepeated', '5'),
      ...row('otherFeeUnpaid', '6'),
    };
    expect(sentence('results', cells)).toBe(
      '2025年，本机关办结的政府信息公开申请中，予以公开1件、部分公开2件、不予公开3件、无法提供4件、不予处理5件、其他处理6件。',
    );
  });

  it('is said of the 2019 form as well', () => {
    expect(sentence('results', row('otherwiseHandled', '2'), format2019, '2020')).toBe(
      '2020年，本机关办结的政府信息公开申请中，其他处理2件。',
    );
    expect(sentence('applications', {}, format2019, '')).toBe(
      '本年，本机关未收到政府信息公开申请。',
    );
  });
});

const applicants = [
  'naturalPerson',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganisation',
];

describe('what the tables say of documents', () => {
  const papers = (column: string, count: string) => ({
    [`article20Item1/normativeDocuments/${column}`]: count,
  });

  it('is how many were made, repealed and are in force', () => {
    expect(sentence('documents', { ...papers('issued', '2'), ...papers('inForce', '8') })).toBe(
      '2025年，本机关制发行政规范性文件2件，废止0件，现行有效8件。',
    );
    expect(sentence('documents', papers('inForce', '8'))).toBe(
      '2025年，本机关未制发、未废止行政规范性文件，现行有效8件。',
    );
  });

  it('is asked otherwise in the 2019 form', () => {
    expect(
      sentence(
        'documents',
        { ...papers('made', '2'), ...papers('publicTotal', '9') },
        format2019,
        '2020',
      ),
    ).toBe('2020年，本机关新制作规范性文件2件，新公开0件，对外公开总数9件。');
  });
});

describe('what the tables say of cases', () => {
  const none = '2025年，本机关未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。';

  it('is that there were none', () => {
    expect(sentence('disputes', {})).toBe(none);
  });

  it('is how many of each there were, both groups of 行政诉讼 in one', () => {
    expect(
      sentence('disputes', {
        'disputes/cases/reconsiderationUpheld': '2',
        'disputes/cases/litigationDirectPending': '1',
        'disputes/cases/litigationAfterReconsiderationUpheld': '1',
      }),
    ).toBe('2025年，本机关因政府信息公开工作被申请行政复议2件、被提起行政诉讼2件。');
    expect(sentence('disputes', { 'disputes/cases/litigationDirectPending': '1' })).toBe(
      '2025年，本机关因政府信息公开工作被申请行政复议0件、被提起行政诉讼1件。',
    );
  });

  it('is known again where it was written before, whichever of the two it was then', () => {
    const now = sentence('disputes', { 'disputes/cases/reconsiderationUpheld': '2' });
    for (const written of [none, now?.replace('2件', '3件') ?? '']) {
      expect(writtenFacts(written)).toMatchObject([{ fact: 'disputes', words: written }]);
    }
  });
});

describe('what is said of fees', () => {
  const fee = { 'informationFee/charged/notices': '1', 'informationFee/charged/due': '100.500000' };

  it('has amounts as they were typed, to the last place', () => {
    expect(
      sentence('informationFee', { ...fee, 'informationFee/charged/collected': '99.55' }),
    ).toContain('应收信息处理费100.500000元，实际收取99.55元。');
    expect(sentence('informationFee', fee)).toBeNull();
  });

  it('is not asked in the 2019 form', () => {
    expect(sentence('informationFee', {}, format2019, '2020')).toBeNull();
  });
});

it.each(formats.map((format) => [format.version, format] as const))(
  'every sentence of the %s form is known again in a text',
  (_, format) => {
    const facts = format.sections.flatMap((section) =>
      section.kind === 'narrative' ? section.blocks.flatMap((block) => block.facts ?? []) : [],
    );
    const somethingEverywhere = {
      ...row('received', '3'),
      ...row('disclosed', '2'),
      ...row('partlyDisclosed', '1'),
      'disputes/cases/reconsiderationUpheld': '1',
      'informationFee/charged/notices': '1',
      'informationFee/charged/due': '10.5',
      'informationFee/charged/collected': '10.5',
    };
    for (const cells of [{}, somethingEverywhere]) {
      for (const fact of facts) {
        const words = sentence(fact, cells, format, '2022');
        if (words === null) continue;
        expect(writtenFacts(words), words).toMatchObject([{ fact, words }]);
      }
    }
    expect(facts.length).toBeGreaterThanOrEqual(4);
  },
);

it.each([
  ['applications', '表三', '全年收到申请三件', '全年收到来信三件'],
  ['applications', '表三', '零申请', '申请表'],
  ['results', '表三', '部分公开一件', '公开一件'],
  ['disputes', '表四', '行政复议一件', '行政处罚一件'],
  ['documents', '表二', '规范性文件两件', '文件两件'],
  ['informationFee', '上面三个数', '发出收费通知', '收费标准'],
] as const)('the sentence about %s needs %s, and is told by “%s”', (fact, needs, told, other) => {
  expect(needsOfFact(fact)).toBe(needs);
  expect(isFactTold(fact, ['别的', told])).toBe(true);
  expect(isFactTold(fact, [other])).toBe(false);
});
