/**
 * Text of a file whose encoding is not given: by its first bytes, else UTF-8 where it is valid
 * (pages that say GBK and are UTF-8 exist), else as declared, else GB18030, of which GBK and
 * GB2312 are parts.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(declared).decode(bytes);
  }
}

/** An unknown or wrong declaration (UTF-8 was tried before) counts as none. */
function decoderOf(declared: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(declared ?? 'gb18030');
    return decoder.encoding === 'utf-8' ? new TextDecoder('gb18030') : decoder;
  } catch {
    return new TextDecoder('gb18030');
  }
}

/** By the byte order mark, or by the zero bytes of line ends, digits and spaces. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2000);
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > 2 && even === 0) return 'utf-16le';
  return even > 2 && odd === 0 ? 'utf-16be' : undefined;
}
