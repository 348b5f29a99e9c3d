/** Characters of the symbol fonts that forms use, by their place in the font. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const wingdings2: Readonly<Record<number, string>> = {
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0xa3: '□',
};
const symbol: Readonly<Record<number, string>> = {
  0xb1: '±',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xa3: '≤',
  0xb3: '≥',
  0xb9: '≠',
  0xae: '→',
};

/** The character that a symbol of Word (`w:sym`) stands for; undefined where it is not known. */
export function symbolOf(hexadecimal: string, font: string): string | undefined {
  const code = parseInt(hexadecimal, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return undefined;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const table = /wingdings 2/i.test(font)
    ? wingdings2
    : /wingdings/i.test(font)
      ? wingdings
      : symbol;
  if (!isPrivate && code > 0xff) return String.fromCharCode(code);
  return table[code & 0xff] ?? (isPrivate ? undefined : String.fromCharCode(code));
}
