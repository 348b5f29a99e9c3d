import { useMemo } from 'react';
import type { CellId, ReportDraft, TablesSection } from '../../domain';
import { useEditor } from '../editor-context';
import type { EditorContextValue } from '../editor-context';
import type { GridPaste, GridPort } from './attach-grid';
import { withCells } from './draft-cells';
import { needsReview, pasteNotice, planPaste } from './paste-plan';
import type { PastePlan } from './paste-plan';
import type { Pasted, PastedBlock } from './pasted-block';

interface PortInput {
  readonly section: TablesSection;
  readonly say: (text: string) => void;
  /** Shows what a paste would do. */
  readonly review: (plan: PastePlan, box: HTMLInputElement) => void;
}

/** What the grid of a table does with the open report. */
export function useGridPort({ section, say, review }: PortInput): Omit<GridPort, 'grid'> {
  const editor = useEditor();
  return useMemo(
    () => ({
      say,
      textOf: (id) => shownText(editor, id),
      clear: (ids) => clearBoxes(editor, ids),
      paste: (paste) => {
        const pasted = readPaste(editor, section, paste);
        if (pasted?.kind === 'value') return pasteValue(paste.box, pasted.text, paste.text);
        if (!pasted) return false;
        const plan = planPaste(editor.store.current(), pasted.block);
        if (needsReview(plan)) review(plan, paste.box);
        else editor.actions.replaceDraft(plan.draft, pasteNotice(plan));
        return true;
      },
    }),
    [editor, section, say, review],
  );
}

/** The number where there is one, else what was typed. */
function shownText({ store }: EditorContextValue, id: CellId): string {
  const { draft, evaluation } = store.current();
  return evaluation.values.get(id) ?? draft.cells[id] ?? '';
}

/** One act, said aloud, to be taken back. */
function clearBoxes({ store, actions }: EditorContextValue, ids: readonly CellId[]): void {
  const { draft }: { readonly draft: ReportDraft } = store.current();
  const filled = ids.filter((id) => (draft.cells[id] ?? '') !== '');
  if (filled.length === 0) return;
  const texts = Object.fromEntries(filled.map((id) => [id, '']));
  actions.replaceDraft(withCells(draft, texts), `已清空 ${String(filled.length)} 格。`);
}

/** One value over a selected range fills each of its boxes, as in Excel. */
function readPaste(
  { actions }: EditorContextValue,
  section: TablesSection,
  { at, range, html, text }: GridPaste,
): Pasted | null {
  const read = (cell: CellId) => actions.readPasted({ section, at: cell, html, text });
  const first = read(at);
  if (first?.kind !== 'value' || range.length === 0) return first;
  const figures = range.flatMap((cell) => {
    const pasted = read(cell);
    return pasted?.kind === 'value' ? [{ cell, text: pasted.text, note: '' }] : [];
  });
  const block: PastedBlock = { figures, totals: [], leftOut: [], remarks: [] };
  return { kind: 'block', block };
}

/**
 * One value goes where the caret is. It is cleaned if it becomes the whole text; within other text
 * the browser pastes what was copied.
 */
function pasteValue(box: HTMLInputElement, cleaned: string, copied: string): boolean {
  const isWhole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  if (!isWhole || cleaned === copied) return false;
  box.setRangeText(cleaned, 0, box.value.length, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  return true;
}
