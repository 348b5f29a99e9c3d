export { readDocx } from './read-docx';
export { readFile } from './read-file';
export type { ReadFile } from './read-file';
export { readHtml } from './read-html';
