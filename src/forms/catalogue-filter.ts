import type { Rule, Severity } from '../domain';

/** What is asked of the catalogue; empty text asks for nothing. */
export interface CatalogueFilter {
  /** Words that must all stand somewhere in the rule, in any order. */
  readonly words: string;
  readonly severity: Severity | '';
  readonly origin: Rule['origin'] | '';
}

export const everyRule: CatalogueFilter = { words: '', severity: '', origin: '' };

/** Rules that answer to all that is asked, in the order given. */
export function matchingRules(
  rules: readonly Rule[],
  { words, severity, origin }: CatalogueFilter,
): readonly Rule[] {
  const wanted = words.trim().toLowerCase().split(/\s+/);
  return rules.filter((rule) => {
    if (severity !== '' && rule.severity !== severity) return false;
    if (origin !== '' && rule.origin !== origin) return false;
    const text = textOf(rule).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** All that a person reads about a rule. */
function textOf({ title, explanation, origin, clause, examples, reasons = [] }: Rule): string {
  const shown = [title, explanation, origin, clause, examples.triggers, examples.stays];
  return [...shown, ...reasons].join('\n');
}
