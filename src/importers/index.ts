export { readFile } from './read-file';
export { readText } from './read-text';
export { recognise } from './recognise';
export type { CellReading, RecognitionNote, Recognised } from './recognised';
export type { SourceBlock, SourceBox, SourceDocument, SourceGrid } from './source-document';
