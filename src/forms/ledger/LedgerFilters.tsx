import { filters } from './ledger-model';
import type { LedgerModel } from './ledger-model';
import type { ResultChoices } from './result-choices';

interface LedgerFiltersProps {
  readonly table: LedgerModel;
  readonly choices: ResultChoices;
}

/** Which lines are shown. They are looked at when a filter is set: none leaves while one mends it. */
export function LedgerFilters({ table, choices }: LedgerFiltersProps) {
  const valueOf = (id: string) => table.getColumn(id)?.getFilterValue();
  const set = (id: string, value: unknown) => {
    table.getColumn(id)?.setFilterValue(value);
    table.setPageIndex(0);
  };
  const text = valueOf(filters.text);
  return (
    <div className="ledger-filters" role="group" aria-label="筛选">
      <label>
        <span>查找</span>
        <input
          type="search"
          className="text-box"
          value={typeof text === 'string' ? text : ''}
          onChange={({ target }) => {
            set(filters.text, target.value === '' ? undefined : target.value);
          }}
        />
      </label>
      <ResultFilter
        choices={choices}
        result={valueOf(filters.result)}
        onResult={(result) => set(filters.result, result)}
      />
      <Switch
        name="只看未办结"
        isOn={valueOf(filters.open) === true}
        onChange={(isOn) => set(filters.open, isOn ? true : undefined)}
      />
      <Switch
        name="只看有问题的"
        isOn={valueOf(filters.wrong) === true}
        onChange={(isOn) => set(filters.wrong, isOn ? true : undefined)}
      />
    </div>
  );
}

interface ResultFilterProps extends Pick<LedgerFiltersProps, 'choices'> {
  readonly result: unknown;
  readonly onResult: (result: string | undefined) => void;
}

function ResultFilter({ choices, result, onResult }: ResultFilterProps) {
  return (
    <label>
      <span>办理结果</span>
      <select
        className="text-box"
        value={typeof result === 'string' ? result : ''}
        onChange={({ target }) => {
          onResult(target.value === '' ? undefined : target.value);
        }}
      >
        <option value="">全部</option>
        {choices.results.flatMap((group) =>
          group.choices.map(({ id }) => (
            <option key={id} value={id}>
              {choices.nameOf(id)}
            </option>
          )),
        )}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ name, isOn, onChange }: SwitchProps) {
  return (
    <label className="compare-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span>{name}</span>
    </label>
  );
}
