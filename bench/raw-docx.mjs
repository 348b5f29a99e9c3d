/** The yardstick of the Word export: WordprocessingML as text, zipped by fflate. */
import { strToU8, zipSync } from 'fflate';

/** @typedef {import('../src/domain').DocumentModel} DocumentModel */
/** @typedef {Extract<DocumentModel['blocks'][number], { kind: 'table' }>['grid']} Grid */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const types = `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** @param {DocumentModel} model */
export function toRawDocx(model) {
  const body = model.blocks
    .map((block) => (block.kind === 'table' ? tableXml(block.grid) : paragraphXml(block.text)))
    .join('');
  const document = `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const files = {
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  };
  return new Blob([zipSync(files)]);
}

/** @param {Grid} grid */
function tableXml(grid) {
  const columns = grid.columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const covered = /** @type {Map<number, { rows: number, columns: number }>} */ (new Map());
  const rows = grid.rows.map((cells) => `<w:tr>${rowXml(cells, covered)}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
}

/** Cells that reach down from a row above go on as empty ones.
 * @param {Grid['rows'][number]} cells @param {Map<number, { rows: number, columns: number }>} covered */
function rowXml(cells, covered) {
  const open = new Map(cells.map((cell) => [cell.column, cell]));
  const columns = [...open.keys(), ...covered.keys()].sort((a, b) => a - b);
  return columns
    .map((column) => {
      const cell = open.get(column);
      if (cell) {
        if (cell.rowSpan > 1) {
          covered.set(column, { rows: cell.rowSpan - 1, columns: cell.columnSpan });
        }
        return cellXml(cell.columnSpan, cell.rowSpan > 1 ? ' w:val="restart"' : null, cell.text);
      }
      const above = covered.get(column) ?? { rows: 1, columns: 1 };
      if (above.rows === 1) covered.delete(column);
      else covered.set(column, { ...above, rows: above.rows - 1 });
      return cellXml(above.columns, '', '');
    })
    .join('');
}

/** @param {number} span @param {string | null} merge @param {string} text */
function cellXml(span, merge, text) {
  const merged = merge === null ? '' : `<w:vMerge${merge}/>`;
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merged}</w:tcPr>${paragraphXml(text)}</w:tc>`;
}

/** @param {string} text */
function paragraphXml(text) {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<w:p><w:r><w:rPr><w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/></w:rPr><w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`;
}
