import { useLayoutEffect, useRef } from 'react';
import type { TablesSection } from '../domain';
import { guidanceEntries } from './line-guidance';
import type { GuidanceEntry } from './line-guidance';
import { OriginMark } from './OriginMark';

interface GuidancePanelProps {
  readonly id: string;
  readonly section: TablesSection;
  /** The entry of the box in use, which is shown first. */
  readonly current: string | undefined;
  readonly onClose: () => void;
}

/** What is counted in each line of the tables of a section, with who says so. */
export function GuidancePanel({ id, section, current, onClose }: GuidancePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (panel.current && current !== undefined) bringToTop(panel.current, current);
  }, [current]);
  return (
    <aside ref={panel} id={id} className="guidance-panel" aria-label="怎么算">
      <div className="guidance-head">
        <h2 tabIndex={-1}>怎么算</h2>
        <button type="button" className="button" onClick={onClose}>
          收起
        </button>
      </div>
      {section.tables.map((table) => (
        <div key={table.id} className="guidance-table">
          {table.caption !== undefined && <h3>{table.caption}</h3>}
          <dl>
            {guidanceEntries(table).map((entry) => (
              <Entry key={entry.id} entry={entry} isCurrent={entry.id === current} />
            ))}
          </dl>
        </div>
      ))}
    </aside>
  );
}

interface EntryProps {
  readonly entry: GuidanceEntry;
  readonly isCurrent: boolean;
}

function Entry({ entry: { id, name, items }, isCurrent }: EntryProps) {
  return (
    <div id={id} className="guidance-entry" tabIndex={-1} data-current={isCurrent}>
      <dt>{name}</dt>
      {items.map(({ counts, origin, clause }) => (
        <dd key={counts}>
          <p>{counts}</p>
          <p className="guidance-source">
            <OriginMark origin={origin} /> {clause}
          </p>
        </dd>
      ))}
    </div>
  );
}

/** Scrolls the panel alone: the table stays where the person works. */
function bringToTop(panel: HTMLElement, entry: string): void {
  const element = document.getElementById(entry);
  const head = panel.querySelector<HTMLElement>('.guidance-head');
  if (element) panel.scrollTop = element.offsetTop - (head?.offsetHeight ?? 0) - 8;
}
