import { decodeText } from './decode-text';
import { limits } from './limits';
import { readerStrings } from './reader-strings';

/** Text of a small file of our own, for whoever knows its kind; or why not, in Chinese. */
export function readJsonText(
  bytes: Uint8Array,
): { readonly text: string; readonly error?: never } | { readonly error: string } {
  return bytes.length > limits.fileBytes
    ? { error: readerStrings.tooLarge(Math.round(bytes.length / 1024 / 1024)) }
    : { text: decodeText(bytes) };
}
