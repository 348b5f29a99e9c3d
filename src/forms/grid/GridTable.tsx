import { useCallback, useEffect, useRef, useState } from 'react';
import { figureGrid } from '../../domain';
import type { TablesSection } from '../../domain';
import { useEditor } from '../editor-context';
import { MandatedTable } from '../MandatedTable';
import { attachGrid } from './attach-grid';
import { useGridPort } from './use-grid-port';
import { PasteReview } from './PasteReview';
import { pasteNotice } from './paste-plan';
import type { PastePlan } from './paste-plan';

/** A plan that waits for a yes, and the box to go back to. */
interface OpenPaste {
  readonly plan: PastePlan;
  readonly box: HTMLInputElement;
}

/** A mandated table with the keys, ranges and clipboard of a spreadsheet. */
export function GridTable({ section }: { readonly section: TablesSection }) {
  const { actions } = useEditor();
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState<OpenPaste | null>(null);
  const say = useCallback((text: string) => {
    if (status.current) status.current.textContent = text;
  }, []);
  const review = useCallback(
    (plan: PastePlan, box: HTMLInputElement) => setOpen({ plan, box }),
    [],
  );
  const port = useGridPort({ section, say, review });
  useEffect(() => {
    return table ? attachGrid(table, { ...port, grid: figureGrid(section) }) : undefined;
  }, [table, port, section]);
  useEffect(() => {
    if (!open) return undefined;
    // When the dialog has gone: under it nothing takes the focus.
    return () => {
      open.box.focus();
      open.box.select();
    };
  }, [open]);
  const close = () => setOpen(null);
  return (
    <>
      <MandatedTable section={section} hasGuidance ref={setTable} />
      <p className="unseen" role="status" ref={status} />
      {open && (
        <PasteReview
          plan={open.plan}
          onCancel={close}
          onConfirm={() => {
            actions.replaceDraft(open.plan.draft, pasteNotice(open.plan));
            close();
          }}
        />
      )}
    </>
  );
}
