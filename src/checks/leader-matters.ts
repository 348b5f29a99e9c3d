import { shownMessage } from '../domain';
import type { Evaluation, ReportFormat, ReportText, Rule, Subject } from '../domain';
import { notLastYearsWords } from './last-year-words';
import { noPersonalData } from './personal-data';
import { figureOf, narrativeTexts } from './word-finding';

/** What whoever signs the report asks first, with the answer. */
export interface Matter {
  readonly name: string;
  readonly answers: readonly string[];
}

export interface MattersInput {
  readonly format: ReportFormat;
  readonly evaluation: Evaluation;
  /** As they were run: a rule that is off has looked at nothing. */
  readonly rules: readonly Rule[];
  /** Whether last year's report is attached to compare with. */
  readonly hasPrevious: boolean;
}

/** 败诉、涉密、个人信息、与去年雷同: the four things that a leader fears, answered also when all is well. */
export function leaderMatters(input: MattersInput): readonly Matter[] {
  return [
    { name: '败诉', answers: defeats(input) },
    { name: '涉密', answers: secrets(input) },
    { name: '个人信息', answers: personalData(input) },
    { name: '与去年雷同', answers: likeness(input) },
  ];
}

function figureIn({ format, evaluation }: MattersInput, subject: Subject, name: string): string {
  const figure = figureOf({ format, values: evaluation.values }, subject);
  return figure ? `${name} ${figure.value} 件` : `${name}还没填`;
}

function defeats(input: MattersInput): readonly string[] {
  const reconsideration = figureIn(input, 'reconsiderationsCorrected', '行政复议结果纠正');
  const litigation = figureIn(input, 'litigationsCorrected', '行政诉讼结果纠正');
  return [`表四：${reconsideration}，${litigation}。`];
}

/** 商业秘密 is not the state's. */
const SECRET_WORDS = /(?<!商业)秘密|涉密|机密|绝密|密级/g;
const CLAUSE_END = /[，。；：！？,;\n]/;
const WORDS_AROUND = 8;
const MOST_QUOTES = 3;

function secrets(input: MattersInput): readonly string[] {
  const { format, evaluation } = input;
  const quotes = narrativeTexts({ format, report: evaluation.report }).flatMap((text) =>
    quotesOfSecrets(withoutPersonalData(text, evaluation)).map(
      (quote) => `${text.name}：“${quote}”`,
    ),
  );
  const shown = quotes.slice(0, MOST_QUOTES).join('；');
  const more = quotes.length > MOST_QUOTES ? `等 ${quotes.length} 处` : '';
  return [
    `表三：${figureIn(input, 'stateSecret', '以“属于国家秘密”为由不予公开')}。`,
    quotes.length === 0
      ? '文字：没有提到秘密、涉密等字样。'
      : `文字提到秘密、涉密等字样，请看过：${shown}${more}。`,
  ];
}

/** Each word with a few around it, of the same clause only. */
function quotesOfSecrets(text: string): readonly string[] {
  return Array.from(text.matchAll(SECRET_WORDS), ({ 0: word, index }) => {
    const before = text.slice(Math.max(0, index - WORDS_AROUND), index);
    const after = text.slice(index + word.length, index + word.length + WORDS_AROUND);
    return `${before.split(CLAUSE_END).pop() ?? ''}${word}${after.split(CLAUSE_END)[0] ?? ''}`;
  });
}

/** A warning printed on paper must not spread what another warns of. */
function withoutPersonalData({ key, text }: ReportText, { findings }: Evaluation): string {
  return findings
    .filter(({ rule }) => rule === noPersonalData.id)
    .flatMap(({ places = [] }) => places)
    .filter((place) => place.text === key)
    .reduce(
      (masked, { start, end }) =>
        masked.slice(0, start) + '○'.repeat(end - start) + masked.slice(end),
      text,
    );
}

function personalData({ evaluation, rules }: MattersInput): readonly string[] {
  if (isOff(rules, noPersonalData)) return [NOT_CHECKED];
  const found = evaluation.findings.filter(({ rule }) => rule === noPersonalData.id);
  return found.length === 0
    ? ['没有发现身份证号、手机号、申请人和当事人姓名。']
    : found.map(({ message }) => message);
}

function likeness({ evaluation, rules, hasPrevious }: MattersInput): readonly string[] {
  if (isOff(rules, notLastYearsWords)) return [NOT_CHECKED];
  if (!hasPrevious) return ['没有放入去年的年报，没有比对。'];
  const found = evaluation.findings.filter(({ rule }) => rule === notLastYearsWords.id);
  return found.length === 0
    ? ['已与去年的年报比对，第一、五部分除数字外重复都不到一半。']
    : found.map(shownMessage);
}

const NOT_CHECKED = '没有查：本单位关掉了这一项。';

function isOff(rules: readonly Rule[], { id }: Rule): boolean {
  const rule = rules.find((other) => other.id === id);
  return rule === undefined || rule.isOffByDefault === true;
}
