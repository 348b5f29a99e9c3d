import { strToU8, zipSync } from 'fflate';

const schemas = 'http://schemas.openxmlformats.org';
const word = `${schemas}/wordprocessingml/2006/main`;
const office = `${schemas}/officeDocument/2006/relationships`;

export const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  `xmlns:mc="${schemas}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  `xmlns:pic="${schemas}/drawingml/2006/picture"`,
].join(' ');

export function relationships(
  ...list: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const entries = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${schemas}/package/2006/relationships">${entries.join('')}</Relationships>`;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(entries));
}

type PartName = 'styles' | 'numbering' | 'header' | 'footer';

/** The smallest Word file: the given body, with more parts where they are given. */
export function docxOf(body: string, parts: Partial<Record<PartName, string>> = {}): Uint8Array {
  const entries = Object.entries(parts);
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`;
  const rootName = { styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr' };
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ...entries.map(([name]) => [name, name, `${name}1.xml`] as const),
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      entries.map(([name, content]) => [
        `word/${name}1.xml`,
        root(rootName[name as PartName], content),
      ]),
    ),
  });
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
