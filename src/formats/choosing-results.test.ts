import { describe, expect, it } from 'vitest';
import { ledgerTables, resultRows } from '../domain';
import type { ResultQuestion } from '../domain';
import { formats } from './index';

interface Way {
  readonly answers: readonly string[];
  readonly result: string;
}

function waysOf({ answers }: ResultQuestion, before: readonly string[] = []): readonly Way[] {
  return answers.flatMap(({ text, next, result }): readonly Way[] => {
    const soFar = [...before, text];
    return next ? waysOf(next, soFar) : [{ answers: soFar, result }];
  });
}

describe.each(formats)('choosing a result of format $version', (format) => {
  const tables = ledgerTables(format, format.reportYears.from)!;
  const question = format.ledger!.choosing!;
  const ways = waysOf(question);

  it('leads to each row of results by exactly one way, and to nothing else', () => {
    const rows = resultRows(tables).map(({ id }) => id);
    expect([...ways.map(({ result }) => result)].sort()).toEqual([...rows].sort());
  });

  it('asks two or three questions, never more than six answers at once', () => {
    for (const { answers } of ways) expect(answers.length).toBeLessThanOrEqual(3);
    const questions = (node: ResultQuestion): readonly ResultQuestion[] => [
      node,
      ...node.answers.flatMap(({ next }) => (next ? questions(next) : [])),
    ];
    for (const { answers } of questions(question)) {
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.length).toBeLessThanOrEqual(6);
    }
  });

  it('ends in rows of which the guidance says what is counted and by which clause', () => {
    const told = (tables.table.guidance ?? []).filter(({ axis }) => axis === 'rows');
    for (const { result } of ways) {
      expect(told.some(({ lines, clause }) => lines.includes(result) && clause !== '')).toBe(true);
    }
  });
});

it('puts what the rule book defines where it says', () => {
  const [format2019, format2021] = ['2019', '2021'].map((version) =>
    formats.find((format) => format.version === version)!,
  );
  const resultOf = (words: string, format = format2021!) =>
    waysOf(format.ledger!.choosing!).find(({ answers }) => answers.some((a) => a.includes(words)))
      ?.result;
  expect(resultOf('隐去')).toBe('partlyDisclosed');
  expect(resultOf('已经公开，告诉了')).toBe('disclosed');
  expect(resultOf('不归本机关公开')).toBe('unavailableNotHeld');
  expect(resultOf('不动产登记')).toBe('withheldAdministrativeQuery');
  expect(resultOf('请示报告')).toBe('withheldProcessInformation');
  expect(resultOf('申请人撤回')).toBe('otherOther');
  expect(resultOf('撤回', format2019)).toBe('otherwiseHandled');
});
