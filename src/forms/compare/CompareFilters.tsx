import { useState } from 'react';
import { DIFFERENCE, NAME } from './compare-columns';
import type { CompareModel } from './compare-columns';
import { shownText, words } from './compare-strings';

interface CompareFiltersProps {
  readonly table: CompareModel;
  readonly hasChanges: boolean;
  readonly isEveryCell: boolean;
  readonly onEveryCell: (isEveryCell: boolean) => void;
}

export function CompareFilters(props: CompareFiltersProps) {
  const { table, hasChanges, isEveryCell, onEveryCell } = props;
  const change = table.getColumn(DIFFERENCE);
  const shown = table.getRowModel().rows.length;
  return (
    <div className="compare-filters">
      <NameBox table={table} />
      <label className="compare-switch">
        <input
          type="checkbox"
          checked={isEveryCell}
          onChange={(event) => onEveryCell(event.currentTarget.checked)}
        />
        {words.everyCell}
      </label>
      {hasChanges && (
        <label className="compare-switch">
          <input
            type="checkbox"
            checked={change?.getFilterValue() === true}
            onChange={(event) => change?.setFilterValue(event.currentTarget.checked || undefined)}
          />
          {words.onlyChanged}
        </label>
      )}
      <span role="status">{shownText(table.getCoreRowModel().rows.length, shown)}</span>
    </div>
  );
}

/** Letters of an unfinished pinyin word filter nothing away. */
function NameBox({ table }: Pick<CompareFiltersProps, 'table'>) {
  const [composed, setComposed] = useState<string | null>(null);
  const column = table.getColumn(NAME);
  const value = column?.getFilterValue();
  const finish = (text: string) => {
    setComposed(null);
    column?.setFilterValue(text === '' ? undefined : text);
  };
  return (
    <label className="compare-search">
      <span>{words.filter}</span>
      <input
        type="text"
        className="text-box"
        autoComplete="off"
        value={composed ?? (typeof value === 'string' ? value : '')}
        onChange={(event) => {
          const isComposing = (event.nativeEvent as InputEvent).isComposing;
          (isComposing ? setComposed : finish)(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => finish(event.currentTarget.value)}
      />
    </label>
  );
}
