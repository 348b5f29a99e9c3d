import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LedgerField, LedgerLine, LedgerTables } from '../../domain';
import { useEditor } from '../editor-context';
import type { ResultChoices } from './result-choices';

/** What the rows of the ledger may do. */
export interface LedgerContextValue {
  readonly tables: LedgerTables;
  readonly choices: ResultChoices;
  /** Takes what stands in a box at each key. */
  readonly onType: (line: string, field: LedgerField, text: string) => void;
  /** Why words of a summary should not stand there. */
  readonly notesOn: (summary: string) => readonly string[];
  readonly onDelete: (line: string, ordinal: number) => void;
  /** Opens “怎么选” for a line. */
  readonly onChoose: (line: string, ordinal: number) => void;
}

export const LedgerContext = createContext<LedgerContextValue | null>(null);

export function useLedger(): LedgerContextValue {
  const value = useContext(LedgerContext);
  if (!value) throw new Error('A part of the ledger is used outside of LedgerContext');
  return value;
}

/** One line; re-renders only when this line changes. */
export function useLedgerLine(id: string): LedgerLine | undefined {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, () => store.current().draft.ledger[id]);
}
