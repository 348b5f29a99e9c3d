import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportTableModel } from './report-list-columns';
import { reportStates } from './report-list-model';
import { countText, stateWords, words, yearText } from './report-list-strings';

/** Up to this many reports one finds the right one by looking. */
const fewReports = 5;

interface ReportFiltersProps {
  readonly table: ReportTableModel;
  readonly onClear: () => void;
}

export function ReportFilters({ table, onClear }: ReportFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const total = table.getCoreRowModel().rows.length;
  const isFiltered = table.state.columnFilters.length > 0;
  const boxes = <FilterBoxes table={table} />;
  return (
    <div className="report-filters">
      {total > fewReports ? (
        boxes
      ) : (
        <details
          className="more"
          open={isOpen || isFiltered}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{words.filter}</summary>
          {boxes}
        </details>
      )}
      <div className="report-count">
        {isFiltered && (
          <button type="button" className="text-button" onClick={onClear}>
            {words.clearFilters}
          </button>
        )}
        <span role="status">{countText(total, table.getRowModel().rows.length)}</span>
      </div>
    </div>
  );
}

function FilterBoxes({ table }: { readonly table: ReportTableModel }) {
  const valueOf = (id: string) => {
    const value = table.getColumn(id)?.getFilterValue();
    return typeof value === 'string' ? value : '';
  };
  const change = (id: string) => (value: string) =>
    table.getColumn(id)?.setFilterValue(value === '' ? undefined : value);
  return (
    <div className="report-filter-boxes" role="group" aria-label={words.filter}>
      <Choice label={words.filterYear} value={valueOf('year')} onChange={change('year')}>
        {yearsOf(table, valueOf('year')).map((year) => (
          <option key={year} value={year}>
            {yearText(year)}
          </option>
        ))}
      </Choice>
      <OfficeBox value={valueOf('organization')} onChange={change('organization')} />
      <Choice label={words.filterState} value={valueOf('state')} onChange={change('state')}>
        {reportStates.map((state) => (
          <option key={state} value={state}>
            {stateWords[state]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

/** Newest first. The chosen year stays, even after its last report is gone. */
function yearsOf(table: ReportTableModel, chosen: string): readonly string[] {
  const years = table.getCoreRowModel().rows.map((row) => row.original.year.trim());
  return [...new Set([...years, chosen])]
    .filter((year) => year !== '')
    .sort()
    .reverse();
}

interface FilterBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface ChoiceProps extends FilterBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="report-filter">
      <span>{label}</span>
      <select
        className="text-box"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{words.all}</option>
        {children}
      </select>
    </label>
  );
}

/** Letters of an unfinished pinyin word filter nothing away. */
function OfficeBox({ value, onChange }: FilterBoxProps) {
  const [composed, setComposed] = useState<string | null>(null);
  const finish = (text: string) => {
    setComposed(null);
    onChange(text);
  };
  return (
    <label className="report-filter is-office">
      <span>{words.filterOrganization}</span>
      <input
        type="text"
        className="text-box"
        autoComplete="off"
        value={composed ?? value}
        onChange={(event) => {
          const isComposing = (event.nativeEvent as InputEvent).isComposing;
          (isComposing ? setComposed : finish)(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => finish(event.currentTarget.value)}
      />
    </label>
  );
}
