import { useEffect } from 'react';
import type { PageStack } from './fill-pages';
import { putPrintSheet } from './print-sheet';

interface PrintButtonProps {
  readonly pages: PageStack | null;
  /** Name that a PDF is offered under. */
  readonly title: string;
}

/** Prints the report and not the page around it; Ctrl+P does the same here. */
export function PrintButton({ pages, title }: PrintButtonProps) {
  useEffect(() => (pages ? putPrintSheet(pages) : undefined), [pages]);
  const print = () => {
    const before = document.title;
    document.title = title;
    window.print();
    document.title = before;
  };
  return (
    <div className="print-action">
      <button
        type="button"
        className="button"
        aria-disabled={!pages}
        onClick={() => pages && print()}
      >
        打印
      </button>
      <span className="field-help">和预览同样分页，也可存成 PDF</span>
    </div>
  );
}
