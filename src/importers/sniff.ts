import { openZip } from './zip';
import { relationshipsOf } from './ooxml';

/** What a file is by its content, whatever its name says. */
export type FileKind =
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'openDocument'
  | 'ofd'
  | 'zip'
  | 'rar'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'encrypted'
  | 'ole'
  | 'pdf'
  | 'rtf'
  | 'picture'
  | 'webArchive'
  | 'html'
  | 'wordXml'
  | 'reportFile'
  | 'reportData'
  | 'allReports'
  | 'text'
  | 'binary'
  | 'empty';

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b)) return kindOfZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return kindOfOle(bytes);
  if (startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) {
    return 'picture';
  }
  const start = startAsText(bytes);
  const found = textKinds.find(([pattern]) => pattern.test(start));
  if (found) return found[1];
  return isText(bytes) ? 'text' : 'binary';
}

/** In the order in which they are tried, on the first 4 kB. */
const textKinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^[\s\S]{0,1024}%PDF-/, 'pdf'],
  [/^\s*\{\\rtf/, 'rtf'],
  [/^Rar!/, 'rar'],
  [/^7z\u00bc\u00af/, 'rar'],
  [/^(GIF8|BM[\s\S]{4}\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/, 'picture'],
  [/^\s*(From:|MIME-Version:)[\s\S]*multipart\/related/i, 'webArchive'],
  [/^\s*\{[\s\S]*"kind"\s*:\s*"gongkai-nianbao\/report"/, 'reportFile'],
  [/^\s*\{[\s\S]*"kind"\s*:\s*"gongkai-nianbao\/data"/, 'reportData'],
  [/^\s*\{[\s\S]*"kind"\s*:\s*"gongkai-nianbao\/reports"/, 'allReports'],
  [/^\s*<\?xml[\s\S]*(<\?mso-application|<pkg:package|<w:wordDocument)/, 'wordXml'],
  [/^\s*<(!--|!doctype|[a-z])|<(html|body|table)[\s>]/i, 'html'],
];

function startAsText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 4096);
  const text = new TextDecoder('latin1').decode(start);
  // UTF-16 has every second byte 0 in markup.
  return start.includes(0) && !/^(BM|II|MM|RIFF)/.test(text)
    ? text.replace(/\0/g, '').replace(/^ÿþ|^þÿ/, '')
    : text.replace(/^ï»¿/, '');
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const zip = openZip(bytes);
  const main = relationshipsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.path ?? '';
  if (main.startsWith('xl/') || zip.paths.has('xl/workbook.xml')) return 'xlsx';
  if (main.startsWith('ppt/') || zip.paths.has('ppt/presentation.xml')) return 'pptx';
  if (main !== '' || zip.paths.has('word/document.xml')) return 'docx';
  if (zip.paths.has('OFD.xml')) return 'ofd';
  return zip.paths.has('content.xml') ? 'openDocument' : 'zip';
}

/** Names of the streams that tell, as they stand in the directory: UTF-16, two bytes a character. */
const oleStreams: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['EncryptionInfo', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

function kindOfOle(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return oleStreams.find(([name]) => text.includes(`${name}\0`))?.[1] ?? 'ole';
}

/** Text has no zero bytes but in UTF-16, and hardly any control characters. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (controls.length === 0) return true;
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  return controls.length === Math.max(...zeros) && Math.min(...zeros) === 0;
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
