/** The exporter beside the same document written as text and zipped: both times in one page. */
import { toDocx } from '../src/exporters';
import { toRawDocx } from './raw-docx.mjs';

/** @typedef {import('../src/domain').DocumentModel} DocumentModel */

/** Sizes in bytes and milliseconds for each of `count` exports.
 * @param {DocumentModel} model @param {'docx' | 'raw'} way @param {number} count */
async function measureExports(model, way, count) {
  const times = [];
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    const file = way === 'docx' ? await toDocx(model) : toRawDocx(model);
    times.push(performance.now() - start);
    size = file.size;
  }
  return { times, size };
}

Object.assign(window, { measureExports });
