import type { PageStack } from './fill-pages';

/**
 * What the browser prints while it is in the document, instead of the page: the pages of the
 * preview as they are, one a sheet. Returns what takes it out again.
 */
export function putPrintSheet({ element, paper }: PageStack): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const rules = document.createElement('style');
  // No margin, since the pages bring their own: so the browser has no room to print its address in.
  rules.textContent = `@page { size: ${paper.width} ${paper.height}; margin: 0; }
@media print { body > :not(.print-sheet) { display: none !important; } }`;
  sheet.append(rules, element.cloneNode(true));
  document.body.append(sheet);
  return () => {
    sheet.remove();
  };
}
