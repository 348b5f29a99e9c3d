import { readerStrings } from './reader-strings';
import type { ReadResult } from './source-document';

/** A file that cannot be read, with the reason and what to do, in Chinese. */
export class Unreadable extends Error {}

/** Turns whatever a reader throws into words for the person: a broken file is an answer, not a crash. */
export function answer(read: () => ReadResult): ReadResult {
  try {
    return read();
  } catch (error) {
    return unreadable(error);
  }
}

export function unreadable(error: unknown): ReadResult {
  return { error: error instanceof Unreadable ? error.message : readerStrings.damaged };
}
