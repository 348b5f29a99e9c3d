export { readDocx } from './read-docx';
export { readFile } from './read-file';
export type { ReadFile } from './read-file';
export { readHtml } from './read-html';
export { readXlsx } from './read-xlsx';
export { readText } from './read-text';
export { recognise } from './recognise';
export type { CellReading, RecognitionNote, Recognised } from './recognised';
