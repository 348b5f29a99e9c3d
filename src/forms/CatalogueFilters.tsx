import type { Rule, Severity } from '../domain';
import { everyRule } from './catalogue-filter';
import type { CatalogueFilter } from './catalogue-filter';
import { severityNames } from './strings';

interface CatalogueFiltersProps {
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
}

const severities: readonly Severity[] = ['error', 'confirm', 'hint'];
const origins: readonly Rule['origin'][] = ['国办规定', '县里要求', '公文惯例', '建议'];

export function CatalogueFilters({ filter, onChange }: CatalogueFiltersProps) {
  const { words, severity, origin } = filter;
  const isAsking = words !== '' || severity !== '' || origin !== '';
  return (
    <div className="catalogue-filters">
      <label>
        <span>查找</span>
        <input
          type="search"
          className="text-box"
          value={words}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </label>
      <Choice
        name="级别"
        options={severities}
        nameOf={(known) => severityNames[known]}
        value={severity}
        onChange={(chosen) => onChange({ ...filter, severity: chosen })}
      />
      <Choice
        name="出处"
        options={origins}
        nameOf={(known) => known}
        value={origin}
        onChange={(chosen) => onChange({ ...filter, origin: chosen })}
      />
      {isAsking && (
        <button type="button" className="text-button" onClick={() => onChange(everyRule)}>
          全部显示
        </button>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly value: T | '';
  readonly onChange: (value: T | '') => void;
}

function Choice<T extends string>({ name, options, nameOf, value, onChange }: ChoiceProps<T>) {
  return (
    <label>
      <span>{name}</span>
      <select
        className="text-box"
        value={value}
        onChange={(event) => {
          onChange(options.find((option) => option === event.target.value) ?? '');
        }}
      >
        <option value="">全部</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
