import { describe, expect, it } from 'vitest';
import { bytesBehindOpenObjects } from './open-objects';
import { line, pdfOf, words } from './pdf.test-support';

const closed: [string, string][] = [
  ['lists in dictionaries in lists', '1 0 obj[<</A[1 2]/B<</C[]>>>>]endobj '],
  ['a text with brackets in it', '1 0 obj(a [ << ) endobj '],
  ['a text with pairs of brackets and a masked one', '1 0 obj(a (b) \\( c)endobj '],
  ['a text of digits', '1 0 obj<</ID[<4e00><4e01>]>>endobj '],
  [
    'a stream whose bytes look like brackets',
    '1 0 obj<</Length 5>>stream\n[[<<(\nendstream\nendobj ',
  ],
  ['nothing but a number', '1 0 obj 5 endobj '],
  ['a directory at the end', 'trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF'],
];

const open: [string, string][] = [
  ['a list', '1 0 obj[1 2 endobj '],
  ['a dictionary', '1 0 obj<</A 1 endobj '],
  ['a text', '1 0 obj(a endobj '],
  ['a text after a masked bracket', '1 0 obj(a \\) endobj '],
  ['a text of digits', '1 0 obj<4e00 endobj '],
  ['a list that the mark of a dictionary does not close', '1 0 obj[1 2>> endobj '],
  ['a list closed within a dictionary only', '1 0 obj[<<]>> endobj '],
  ['the last object', '1 0 obj['],
  ['the directory', 'trailer<</Root[1 0 R startxref 9 '],
];

describe('An object', () => {
  it.each(closed)('that closes what it opened has nothing behind it: %s', (_, object) => {
    expect(bytesBehindOpenObjects(`%PDF-1.4\n${object}\n2 0 obj[]endobj`)).toBe(0);
  });

  it.each(open)('left open has the rest of the file behind it: %s', (_, object) => {
    expect(bytesBehindOpenObjects(`%PDF-1.4\n${object}`)).toBe(object.length);
  });

  it('is counted each time it stands in the file', () => {
    const object = '1 0 obj[1 2 endobj ';
    expect(bytesBehindOpenObjects(object.repeat(3))).toBe((3 + 2 + 1) * object.length);
  });

  it('left open is in no PDF that a program wrote', () => {
    const draw = words('一、总体情况（100%）', 80, 700) + line(80, 690, 500, 690);
    const file = new TextDecoder('latin1').decode(pdfOf([{ draw }, { draw }]));
    expect(bytesBehindOpenObjects(file)).toBe(0);
  });
});
