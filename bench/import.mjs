/** Reading a Word file beside the least that reading it takes: unzip, and one bare pass over the XML. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { toDocx } from '../src/exporters';
import { readFile } from '../src/importers';

/** @typedef {import('../src/domain').DocumentModel} DocumentModel */

const ROUNDS = 9;
const FILES_A_ROUND = 50;

/** Milliseconds a file: one value for each round; both ways take turns, the first round is thrown away.
 * @param {DocumentModel} model */
export async function measureImport(model) {
  const bytes = new Uint8Array(await (await toDocx(model)).arrayBuffer());
  /** @type {{ read: number[], bare: number[] }} */
  const times = { read: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    for (let file = 0; file < FILES_A_ROUND; file += 1) {
      const { document } = await readFile('report.docx', bytes);
      if (!document) throw new Error('The report was not read');
    }
    const middle = performance.now();
    for (let file = 0; file < FILES_A_ROUND; file += 1) passOver(bytes);
    const end = performance.now();
    if (round === 0) continue;
    times.read.push((middle - start) / FILES_A_ROUND);
    times.bare.push((end - middle) / FILES_A_ROUND);
  }
  return times;
}

/** @param {Uint8Array} bytes */
function passOver(bytes) {
  const path = 'word/document.xml';
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  let count = 0;
  const parser = new Parser();
  parser.on('openTag', () => (count += 1));
  parser.on('closeTag', () => (count += 1));
  parser.on('text', (text) => (count += text.length));
  parser.parse(strFromU8(part ?? new Uint8Array()));
  return count;
}
