import {
  answerNone,
  answerSome,
  applyPresets,
  emptyDraft,
  evaluateDraft,
  factSentence,
  formatCells,
  formatOfYear,
  generatePreamble,
} from '../../domain';
import type { FactId, ReportDraft, ReportFormat } from '../../domain';
import { departmentExample } from './department';
import { EXAMPLE_MARK } from './example';
import type { Example } from './example';
import { subdistrictExample } from './subdistrict';
import { townExample } from './town';

export const examples: readonly Example[] = [townExample, subdistrictExample, departmentExample];

const facts: readonly FactId[] = [
  'applications',
  'results',
  'disputes',
  'documents',
  'informationFee',
];

/** A new report for a year with everything that an example says. */
export function exampleDraft(
  formats: readonly ReportFormat[],
  example: Example,
  year: number,
): ReportDraft {
  const format = formatOfYear(formats, year);
  if (!format) throw new Error(`No format for report year ${String(year)}`);
  const { identity, cells } = example;
  const empty = emptyDraft(format.version, String(year));
  const named: ReportDraft = {
    ...empty,
    identity: {
      ...empty.identity,
      ...identity,
      organization: `${identity.organization}${EXAMPLE_MARK}`,
      signedOn: `${String(year + 1)}-01-20`,
    },
  };
  const answered = answeredDraft(format, applyPresets(format, named), example.none);
  const counted = { ...answered, cells: { ...zeros(format), ...answered.cells, ...cells } };
  return written(format, counted, example.narrative);
}

function answeredDraft(
  format: ReportFormat,
  draft: ReportDraft,
  none: readonly string[],
): ReportDraft {
  return format.questions.reduce(
    (answered, question) =>
      none.includes(question.id)
        ? answerNone(format, question, answered).draft
        : answerSome(format, question, answered).draft,
    draft,
  );
}

function zeros(format: ReportFormat): Record<string, string> {
  const entries = [...formatCells(format).values()].filter(({ isDerived }) => !isDerived);
  return Object.fromEntries(entries.map(({ id }) => [id, '0']));
}

/** Puts the years and the sentences that the tables make into the words. */
function written(
  format: ReportFormat,
  draft: ReportDraft,
  narrative: Example['narrative'],
): ReportDraft {
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  const { report } = evaluation;
  const year = report.year ?? 0;
  const parts: Readonly<Record<string, string>> = {
    年: String(year),
    次年: String(year + 1),
    ...Object.fromEntries(
      facts.map((fact) => [fact, factSentence(fact, { format, ...evaluation }) ?? '']),
    ),
  };
  const fill = (text: string) => text.replace(/\{(.+?)\}/g, (_, name: string) => parts[name] ?? '');
  const words = Object.entries(narrative).map(([key, text]) => [key, fill(text)] as const);
  return {
    ...draft,
    identity: { ...draft.identity, preamble: generatePreamble(format, report) },
    narrative: Object.fromEntries(words),
  };
}
