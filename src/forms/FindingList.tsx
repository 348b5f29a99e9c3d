import { memo } from 'react';
import { findingKey, shownMessage } from '../domain';
import type { Finding, Rule } from '../domain';
import { CellLinks } from './CellLinks';
import { useEditor, useEvaluatedValue } from './editor-context';
import { FixOffer } from './FixOffer';
import { SettleFinding } from './SettleFinding';
import { severityIcons, severityNames, stepNames, words } from './strings';
import { SuggestionList } from './SuggestionList';
import { WordLinks } from './WordLinks';

interface FindingListProps {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  /** Shows a finding's place in the preview; without it there is no such button. */
  readonly onShow?: (finding: Finding) => void;
}

/** What does not agree and what is missing, most serious first, each with the way to it. */
export const FindingList = memo(function FindingList({
  rules,
  findings,
  onShow,
}: FindingListProps) {
  const settled = findings.filter(({ settledReason }) => settledReason !== undefined);
  const wrong = findings.filter(
    ({ isMissing, settledReason }) => isMissing !== true && settledReason === undefined,
  );
  const missing = findings.filter(({ isMissing }) => isMissing === true);
  if (findings.length === 0) {
    return <p className="all-agreed">✓ 没有发现问题。</p>;
  }
  return (
    <ul className="finding-list">
      {[...wrong, ...missing, ...settled].map((finding, index) => (
        <FindingItem
          key={`${findingKey(finding)} ${String(index)}`}
          finding={finding}
          rule={rules.find(({ id }) => id === finding.rule)}
          onShow={onShow}
        />
      ))}
    </ul>
  );
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly onShow: ((finding: Finding) => void) | undefined;
}

const FindingItem = memo(function FindingItem({ finding, rule, onShow }: FindingItemProps) {
  const { cells, places = [], fixes = [], suggestions = [] } = finding;
  return (
    <li className="finding">
      <FindingLabel finding={finding} />
      <div className="finding-body">
        <p>{shownMessage(finding)}</p>
        <p className="actions">
          {places.length > 0 && <WordLinks places={places} />}
          {cells.length > 0 && <CellLinks cells={cells} most={4} />}
          {places.length + cells.length === 0 && <PlaceLink finding={finding} />}
          {onShow && (
            <button type="button" className="text-button" onClick={() => onShow(finding)}>
              看预览
            </button>
          )}
        </p>
        <SuggestionList suggestions={suggestions} />
        {fixes.map((fix) => (
          <FixOffer key={fix.label} fix={fix} />
        ))}
        {rule?.reasons && finding.severity !== 'error' && (
          <SettleFinding finding={finding} reasons={rule.reasons} />
        )}
        {rule && (
          <details className="finding-why">
            <summary>为什么</summary>
            <p>{rule.explanation}</p>
            <p>
              出处：{rule.origin}。{rule.clause}
            </p>
          </details>
        )}
      </div>
    </li>
  );
});

/** The severity in icon and word; what is only missing is called so. */
function FindingLabel({ finding }: { readonly finding: Finding }) {
  const { severity, isMissing, settledReason } = finding;
  if (settledReason !== undefined) return <span className="severity is-agreed">已核实</span>;
  const tone = isMissing === true ? 'hint' : severity;
  return (
    <span className={`severity is-${tone}`}>
      <span aria-hidden="true">{isMissing === true ? '○' : severityIcons[severity]} </span>
      {isMissing === true ? words.missing : severityNames[severity]}
    </span>
  );
}

function PlaceLink({ finding: { section, field } }: { readonly finding: Finding }) {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const step = section ?? 'basics';
  const heading = format.sections.find(({ id }) => id === section)?.heading ?? stepNames.basics;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => actions.goTo(field === undefined ? { step } : { step, field })}
    >
      {heading}
    </button>
  );
}
