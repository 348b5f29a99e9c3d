import { useState } from 'react';
import { withGiverRenamed } from '../../domain';
import { useEditor } from '../editor-context';
import type { AskingGroup } from './asking-rows';

export interface GiverActs {
  /** Sheets on paper: of one giver, or of all. */
  readonly onPrint: (giver?: string) => void;
  readonly onWorkbook: (giver: string) => void;
}

interface GiverHeadingProps extends GiverActs {
  readonly group: AskingGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One who gives something: how far that has come, and the sheets for it. */
export function GiverHeading({ group, isOpen, onToggle, ...acts }: GiverHeadingProps) {
  const { name, rows, isAsked } = group;
  const [isRenaming, setRenaming] = useState(false);
  const filled = rows.filter((row) => row.isFilled).length;
  const verified = rows.filter((row) => row.isVerified).length;
  if (isRenaming) return <RenameForm name={name} onDone={() => setRenaming(false)} />;
  const button = (text: string, act: () => void) => (
    <button type="button" className="button" aria-label={`${name}，${text}`} onClick={act}>
      {text}
    </button>
  );
  return (
    <div className="asking-giver">
      <button type="button" className="asking-toggle" aria-expanded={isOpen} onClick={onToggle}>
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name}
      </button>
      <span className="asking-count">
        {rows.length} 项，填了 {filled} 项，已核 {verified} 项
      </span>
      <span className="asking-acts">
        <button
          type="button"
          className="text-button"
          aria-label={`${name}，改名`}
          onClick={() => setRenaming(true)}
        >
          改名
        </button>
        {isAsked && button('打印取数单', () => acts.onPrint(name))}
        {isAsked && button('存为 Excel', () => acts.onWorkbook(name))}
      </span>
    </div>
  );
}

function RenameForm({ name, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const { actions, store } = useEditor();
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="asking-giver"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        const { format, draft } = store.current();
        const renamed = withGiverRenamed(format, draft, name, typed);
        if (renamed !== draft) actions.replaceDraft(renamed, `${name}改名为${typed.trim()}。`);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
      }}
    >
      <input
        className="text-box"
        aria-label={`${name}改名为`}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        改名
      </button>
      <button type="button" className="text-button" onClick={onDone}>
        取消
      </button>
    </form>
  );
}
