import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Rule } from '../domain';
import { everyRule, matchingRules } from './catalogue-filter';
import { CatalogueFilters } from './CatalogueFilters';
import { CatalogueRule } from './CatalogueRule';

interface RuleCatalogueProps {
  readonly rules: readonly Rule[];
  /** What a person may change about a rule; stands beside its title. */
  readonly choicesOf: (rule: Rule) => ReactNode;
}

/** Every check there is, what it is for and by whose order, to be searched and read. */
export function RuleCatalogue({ rules, choicesOf }: RuleCatalogueProps) {
  const [filter, setFilter] = useState(everyRule);
  const shown = useMemo(() => matchingRules(rules, filter), [rules, filter]);
  return (
    <section className="catalogue" aria-label="检查项目">
      <CatalogueFilters filter={filter} onChange={setFilter} />
      <p role="status" className="catalogue-count">
        {shown.length === rules.length
          ? `共 ${rules.length} 项。`
          : `共 ${rules.length} 项，找到 ${shown.length} 项。`}
      </p>
      {shown.length === 0 && <p>没有这样的检查项目。换一个词，或点“全部显示”。</p>}
      <ul className="catalogue-list">
        {shown.map((rule) => (
          <CatalogueRule key={rule.id} rule={rule} choices={choicesOf(rule)} />
        ))}
      </ul>
    </section>
  );
}
