import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  divideDecimals,
  formatCells,
  partsOf,
  subtractDecimals,
} from '../domain';
import type {
  CellId,
  CellValue,
  Fix,
  FoundByRule,
  Report,
  Rule,
  RuleContext,
  Subject,
} from '../domain';
import { comparisonsIn } from './comparison-words';
import type { Claim, Comparison, Sign } from './comparison-words';
import { editAt, figureOf, foundInWords, narrativeSentences, whereOf } from './word-finding';
import type { Figure } from './word-finding';

/** This year and last year by one way of counting. */
interface Years {
  readonly now: string;
  readonly before: string;
}

export const comparisonsAgree: Rule = {
  id: 'T11',
  severity: 'hint',
  origin: '建议',
  clause: '正文与本年、上年报告的表应一致',
  title: '与上年的比较，同两年的表一致',
  explanation:
    '正文写比上年增加几件、增长百分之几、是上年的几倍，按两年的表算出来就应是这么多。百分数四舍五入或舍去尾数都可以；附了上年年报才比。',
  reasons: ['上年报告有误，已更正或将更正', '正文按另一口径统计，已在文中说明'],
  examples: {
    triggers: '“收到政府信息公开申请 5 件，同比增长 25%”，上年新收 2。',
    stays: '“收到政府信息公开申请 5 件，较上年增加 3 件（150%），答复率 100%”，上年新收 2。',
  },
  reads: 'words',
  find: (context) => {
    const { previous, report } = context;
    const { year } = report;
    if (!previous || year === null) return [];
    return narrativeSentences(context).flatMap((sentence) =>
      comparisonsIn(sentence, year).flatMap((comparison) =>
        findWrong(comparison, previous, context),
      ),
    );
  },
};

function findWrong(
  comparison: Comparison,
  previous: Report,
  context: RuleContext,
): readonly FoundByRule[] {
  const figure = figureOf(context, comparison.subject);
  if (!figure) return [];
  const ways = waysOfCounting(comparison.subject, previous, context).filter(
    ({ now }) => comparison.now === null || compareDecimals(comparison.now, now) === 0,
  );
  const [first] = ways;
  if (!first || ways.some((years) => comparison.claims.every((claim) => holds(claim, years)))) {
    return [];
  }
  return [tell(comparison, first, figure)];
}

/** 收到 is what came in new, or that with what was brought forward. */
function waysOfCounting(
  subject: Subject,
  previous: Report,
  context: RuleContext,
): readonly Years[] {
  const years = yearsOf(subject, previous, context);
  if (!years) return [];
  const carried = subject === 'received' ? yearsOf('broughtForward', previous, context) : null;
  if (!carried) return [years];
  const both = {
    now: addDecimals([years.now, carried.now]),
    before: addDecimals([years.before, carried.before]),
  };
  return [years, both];
}

function yearsOf(subject: Subject, previous: Report, context: RuleContext): Years | null {
  const figure = figureOf(context, subject);
  const before = figure && sumBefore(figure.cells, previous, context);
  return figure && before !== null ? { now: figure.value, before } : null;
}

/** Last year's number by last year's boxes; `null` where one of them is blank or was not asked for. */
function sumBefore(ids: readonly CellId[], previous: Report, context: RuleContext): CellValue {
  const values = ids.map((id): CellValue => {
    const cell = formatCells(context.format).get(id);
    if (!cell) return null;
    if (!cell.isDerived) return previous.cells[id] ?? null;
    return sumBefore(partsOf(cell), previous, context);
  });
  const filled = values.filter((value) => value !== null);
  return filled.length < values.length ? null : addDecimals(['0', ...filled]);
}

function holds(claim: Claim, { now, before }: Years): boolean {
  const change = subtractDecimals(now, before);
  switch (claim.kind) {
    case 'same':
      return compareDecimals(change, '0') === 0;
    case 'direction':
      return signOf(change) === claim.sign;
    case 'by':
      return compareDecimals(change, signed(claim.number.value, claim.sign)) === 0;
    case 'percent':
      return isPercentage(claim.value, claim.sign, { now, before });
    case 'times':
      return isTimes(claim.factor, { now, before });
    case 'lastYear':
      return compareDecimals(claim.value, before) === 0;
  }
}

function signOf(change: string): Sign | 0 {
  const order = compareDecimals(change, '0');
  return order === 0 ? 0 : order > 0 ? 1 : -1;
}

function signed(value: string, sign: Sign): string {
  return sign > 0 ? value : subtractDecimals('0', value);
}

function isPercentage(stated: string, sign: Sign, { now, before }: Years): boolean {
  const change = subtractDecimals(now, before);
  if (compareDecimals(stated, '0') === 0) return compareDecimals(change, '0') === 0;
  if (signOf(change) !== sign) return false;
  const exact = percentOf(change, before, placesOf(stated));
  return exact !== null && [exact.cut, exact.rounded].some((one) => isSame(one, stated));
}

function percentOf(change: string, before: string, places: number) {
  return divideDecimals(hundredTimes(absoluteDecimal(change)), before, places);
}

function hundredTimes(value: string): string {
  const [whole = '', fraction = ''] = value.split('.');
  return `${whole}${fraction.padEnd(2, '0').slice(0, 2)}.${fraction.slice(2)}0`;
}

/** Nobody calls 2.5 times twice: a whole factor is held to one place. */
function isTimes(factor: string, { now, before }: Years): boolean {
  const places = Math.max(1, placesOf(factor));
  const exact = divideDecimals(now, before, places);
  return exact !== null && [exact.cut, exact.rounded].some((one) => isSame(one, factor));
}

function isSame(left: string, right: string): boolean {
  return compareDecimals(left, right) === 0;
}

function placesOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

function tell(comparison: Comparison, years: Years, figure: Figure): FoundByRule {
  const { sentence, start, end, claims } = comparison;
  const { words } = sentence;
  const { now, before } = years;
  const place = words.placeOf(sentence.start + start, sentence.start + end);
  const said = words.text.text.slice(place.start, place.end).replace(/\s/g, '');
  const places = Math.max(
    0,
    ...claims.map((claim) => (claim.kind === 'percent' ? placesOf(claim.value) : 0)),
  );
  const expected = inWords(years, places);
  return foundInWords(words, sentence.start + start, sentence.start + end, {
    cells: figure.cells,
    message: `${whereOf(words)}写“${said}”，${figure.name}本年是 ${now} 件，上年报告是 ${before} 件，应为${expected}。请核对。`,
    expected,
    actual: said,
    fixes: fixesOf(comparison, years),
  });
}

function inWords({ now, before }: Years, places: number): string {
  const change = subtractDecimals(now, before);
  const size = absoluteDecimal(change);
  if (signOf(change) === 0) return '持平';
  const percent = percentOf(change, before, places);
  const share = percent === null ? '（上年是 0，算不出百分数）' : `（${percent.rounded}%）`;
  return `${signOf(change) > 0 ? '增加' : '减少'} ${size} 件${share}`;
}

/** Only numbers are put right: where the words say the wrong direction, the sentence has to be written anew. */
function fixesOf({ sentence, claims }: Comparison, years: Years): readonly Fix[] {
  const { words, start } = sentence;
  const change = subtractDecimals(years.now, years.before);
  const wrong = claims.filter((claim) => !holds(claim, years));
  const edits = wrong.flatMap((claim) => {
    if (claim.kind === 'by' && claim.sign === signOf(change)) {
      const { number } = claim;
      return [editAt(words.text, number.start, number.end, absoluteDecimal(change))];
    }
    if (claim.kind !== 'percent' || claim.sign !== signOf(change)) return [];
    const exact = percentOf(change, years.before, placesOf(claim.value));
    const place = words.placeOf(start + claim.start, start + claim.end);
    return exact === null ? [] : [editAt(words.text, place.start, place.end, exact.rounded)];
  });
  if (edits.length < wrong.length) return [];
  return [{ label: `改正文为 ${edits.map(({ after }) => after).join('、')}`, edits }];
}
