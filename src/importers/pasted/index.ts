export type { HtmlReading } from '../html-reading';
export { readPasted } from './read-pasted';
