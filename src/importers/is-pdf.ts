/** The mark of a PDF stands at its start, or behind up to 1 kB of something else. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1029)).includes('%PDF-');
}
