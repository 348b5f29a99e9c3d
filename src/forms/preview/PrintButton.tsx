import { useEffect, useRef } from 'react';
import type { PageStack } from './fill-pages';
import { putPrintSheet } from './print-sheet';

interface PrintButtonProps {
  readonly pages: PageStack | null;
  /** Name that a PDF is offered under. */
  readonly title: string;
  /** Is given what prints, to be run at once or after a question. */
  readonly onPrint: (print: () => void) => void;
}

/** Prints the report and not the page around it; Ctrl+P does the same here. */
export function PrintButton({ pages, title, onPrint }: PrintButtonProps) {
  useEffect(() => (pages ? putPrintSheet(pages) : undefined), [pages]);
  const start = () => {
    if (pages) onPrint(() => printAs(title));
  };
  usePrintKey(start);
  return (
    <div className="print-action">
      <button type="button" className="button" aria-disabled={!pages} onClick={start}>
        打印
      </button>
      <span className="field-help">和预览同样分页，也可存成 PDF</span>
    </div>
  );
}

function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  window.print();
  document.title = before;
}

/** The keys would print without the question that the button asks. */
function usePrintKey(start: () => void): void {
  const newest = useRef(start);
  useEffect(() => {
    newest.current = start;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      newest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
