/** Addresses of the pages, behind the “#” so that they work from a file too. */

export const listRoute = '/';
/** Last year's report, opened from its Word file. */
export const importRoute = '/import';
export const editorRoute = '/report/:id/:step';

export function editorPath(id: string, step: string): string {
  return `/report/${id}/${step}`;
}

export function hrefOfPath(path: string): string {
  return `#${path}`;
}
