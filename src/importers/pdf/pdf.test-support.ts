/** PDF files written by hand: a font named but not brought along, as old Chinese programs do. */

/** What is drawn on a page; y counts upwards, as in the file. */
export interface DrawnPage {
  readonly draw: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

/** How the characters are written down. GBK has a table of codes in pdf.js only. */
type Encoding = 'UniGB-UCS2-H' | 'GBK-EUC-H';

export function pdfOf(
  pages: readonly DrawnPage[],
  encoding: Encoding = 'UniGB-UCS2-H',
): Uint8Array {
  const font = [
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light-${encoding}/Encoding/${encoding}/DescendantFonts[4 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  const kids = pages.map((_, index) => `${String(6 + 2 * index)} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${kids}]>>`,
    ...font,
    ...pages.flatMap(({ draw, width = 595, height = 842, rotate = 0 }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(width)} ${String(height)}]/Rotate ${String(rotate)}/Resources<</Font<</F1 3 0 R>>>>/Contents ${String(7 + 2 * index)} 0 R>>`,
      `<</Length ${String(draw.length)}>>stream\n${draw}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${String(index + 1)} 0 obj${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  const xref = file.length;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${String(xref)}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Words whose first character begins at x on the line y. @param turn what stands before x and y in Tm */
export function words(text: string, x: number, y: number, size = 10, turn = '1 0 0 1'): string {
  const codes = Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
  );
  return `BT /F1 ${String(size)} Tf ${turn} ${String(x)} ${String(y)} Tm <${codes.join('')}> Tj ET\n`;
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S\n`;
}

interface DrawnBox {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table whose upper left corner is at (x, y), each box framed; “\n” breaks a line. */
export function table(
  boxes: readonly DrawnBox[],
  x: number,
  y: number,
  widths: readonly number[],
  rowHeight = 30,
): string {
  const xs = widths.reduce(
    (edges, width) => [...edges, (edges[edges.length - 1] ?? 0) + width],
    [x],
  );
  return boxes
    .map(({ text, row, column, rowSpan, columnSpan }) => {
      const [left = 0, right = 0] = [xs[column], xs[column + columnSpan]];
      const top = y - row * rowHeight;
      const height = rowSpan * rowHeight;
      const frame = `${String(left)} ${String(top - height)} ${String(right - left)} ${String(height)} re S\n`;
      const lines = text.split('\n');
      const middle = top - height / 2 + (lines.length - 1) * 5 - 4;
      return frame + lines.map((each, at) => words(each, left + 2, middle - at * 10, 9)).join('');
    })
    .join('');
}

/** Boxes of a table without merges, row by row. */
export function plainBoxes(rows: readonly (readonly string[])[]): DrawnBox[] {
  return rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ text, row, column, rowSpan: 1, columnSpan: 1 })),
  );
}
