import type { ReactNode } from 'react';
import type { Rule } from '../domain';
import { officeKindNames, severityIcons, severityNames } from './strings';

interface CatalogueRuleProps {
  readonly rule: Rule;
  readonly choices: ReactNode;
}

/** One check: its title and why; the examples, the clause and the rest below. */
export function CatalogueRule({ rule, choices }: CatalogueRuleProps) {
  const { title, severity, explanation, isOffByDefault = false } = rule;
  return (
    <li className="catalogue-rule" data-off={isOffByDefault}>
      <span className={`severity is-${severity}`}>
        <span aria-hidden="true">{severityIcons[severity]} </span>
        {severityNames[severity]}
      </span>
      <div className="catalogue-words">
        <h2>{title}</h2>
        <p>{explanation}</p>
        <details className="finding-why">
          <summary>例子和出处</summary>
          <RuleDetails rule={rule} />
        </details>
      </div>
      <div className="catalogue-choices">{choices}</div>
    </li>
  );
}

function RuleDetails({ rule }: Pick<CatalogueRuleProps, 'rule'>) {
  const { origin, clause, examples, reasons = [] } = rule;
  const scope = scopeOf(rule);
  return (
    <dl>
      <dt>会提示</dt>
      <dd>{examples.triggers}</dd>
      <dt>不提示</dt>
      <dd>{examples.stays}</dd>
      <dt>出处</dt>
      <dd>
        {origin}。{clause}
      </dd>
      {reasons.length > 0 && (
        <>
          <dt>可说明</dt>
          <dd>{reasons.join('；')}</dd>
        </>
      )}
      {scope !== '' && (
        <>
          <dt>只用于</dt>
          <dd>{scope}</dd>
        </>
      )}
    </dl>
  );
}

/** “镇、乡；2021年度起”; empty where it goes for every report. */
function scopeOf({ appliesTo }: Rule): string {
  const kinds = appliesTo?.officeKinds?.map((kind) => officeKindNames[kind]).join('、') ?? '';
  const { from, to } = appliesTo?.years ?? {};
  const years = [
    ...(from === undefined ? [] : [`${from}年度起`]),
    ...(to === undefined ? [] : [`${to}年度止`]),
  ].join('，');
  return [kinds, years].filter((part) => part !== '').join('；');
}
