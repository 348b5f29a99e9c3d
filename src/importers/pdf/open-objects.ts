/**
 * How many bytes pdf.js would read in vain, at the worst, to mend the table of objects: an object
 * whose list, dictionary or text is never closed is read to the end of the file, each one anew, so
 * that a thousand of them in 200 kB take five seconds. A sound file has none.
 *
 * @param file one character a byte (latin1)
 */
export function bytesBehindOpenObjects(file: string): number {
  let bytes = 0;
  let begin = -1;
  let open: string[] = [];
  const settle = (next: number) => {
    if (begin >= 0 && open.length > 0) bytes += file.length - begin;
    begin = next;
    open = [];
  };
  for (const { 0: mark, index } of file.matchAll(MARKS)) {
    if (/^\d|^trailer/.test(mark)) settle(index);
    else if (/^[a-z]/.test(mark)) settle(-1);
    else if (begin >= 0) nest(open, mark);
  }
  settle(-1);
  return bytes;
}

/** Where an object begins and ends, and what opens and closes within it, as pdf.js sees them. */
const MARKS =
  /\b(?:\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj|trailer|endobj|stream|startxref)\b|\\[^]|<<|>>|[[\]()]|<[^<>()]*>?/g;

const CLOSING: Readonly<Record<string, string>> = { ']': '[', '>>': '<<', ')': '(' };

/** A closing mark that closes something else than what was opened last closes nothing. */
function nest(open: string[], mark: string): void {
  const last = open[open.length - 1];
  if (last === '(' && mark !== '(' && mark !== ')') return;
  const opening = CLOSING[mark];
  if (opening !== undefined && opening === last) open.pop();
  else if (/^(?:\[|\(|<<)$/.test(mark) || (/^<[^<]/.test(mark) && !mark.endsWith('>'))) {
    open.push(mark);
  }
}
