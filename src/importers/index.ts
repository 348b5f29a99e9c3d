export { readFile } from './read-file';
export { readText } from './read-text';
export { recognise } from './recognise';
export type { RecognitionNote, Recognised } from './recognised';
export type { SourceBlock, SourceDocument, SourceGrid } from './source-document';
