/** Addresses of the pages, behind the “#” so that they work from a file too. */

export const listRoute = '/';
/** Last year's report, opened from its Word file. */
export const importRoute = '/import';
/** All checks; with the report from which one came, to go back to. */
export const catalogueRoute = '/rules/:report?';
/** All reports as one file, and the way to clear them from this computer. */
export const backupRoute = '/backup';
/** Behind the step, some pages have a place of their own: the ledger a box whose lines it shows. */
export const editorRoute = '/report/:id/:step/*?';

export function editorPath(id: string, step: string): string {
  return `/report/${id}/${step}`;
}

/** True for all pages of the editor that has this report open. */
export function isInEditor(path: string, id: string): boolean {
  return path.startsWith(editorPath(id, ''));
}

export function cataloguePath(report?: string): string {
  return report === undefined ? '/rules' : `/rules/${report}`;
}

export function hrefOfPath(path: string): string {
  return `#${path}`;
}
