export { compareEmbedded } from './embedded-outcome';
export type { EmbeddedOutcome } from './embedded-outcome';
export { readFile } from './read-file';
export { readHtml } from './read-html';
export { readText } from './read-text';
export { recognise } from './recognise';
export type { RecognitionNote, Recognised } from './recognised';
export type { SourceBlock, SourceDocument, SourceGrid, SourceMessage } from './source-document';
export type { VisibleChanges } from './visible-changes';
