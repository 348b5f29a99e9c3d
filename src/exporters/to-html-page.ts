import type { DocumentModel } from '../domain';
import { escapeMarkup } from './escape-markup';
import { untitled } from './strings';
import { toHtml } from './to-html';

/** For the page alone: what is pasted elsewhere takes the looks of the website. */
const STYLE_SHEET = `
body { max-width: 52em; margin: 2em auto; padding: 0 1em; background: #fff; color: #000;
  font: 16px/1.75 FangSong, FangSong_GB2312, STFangsong, SimSun, serif; overflow-wrap: anywhere; }
h1 { font: bold 22px/1.5 SimSun, STSong, serif; margin: 0 0 1.2em; }
h2 { font: bold 17px/1.75 SimHei, STHeiti, sans-serif; margin: 1em 0 0.4em; text-indent: 2em; }
h3 { font: bold 16px/1.75 KaiTi, KaiTi_GB2312, STKaiti, serif; margin: 0.4em 0; text-indent: 2em; }
p { margin: 0.3em 0; }
table { font: 14px/1.4 SimSun, STSong, serif; }
td, th { overflow-wrap: normal; text-wrap: balance; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 16pt; }
  h1 { font-size: 22pt; } h2, h3 { font-size: 16pt; break-after: avoid; }
  div { overflow: visible !important; }
  table { font-size: 9.5pt; line-height: 1.3; min-width: 0 !important; break-inside: avoid; }
  td, th { padding: 0.8mm !important; -webkit-print-color-adjust: exact; }
}
`;

/**
 * Writes the report as a whole web page: the fragment of `toHtml`, legible as it is on screen,
 * phone and paper. Nothing in it is fetched or run, and nothing is said of who made it or when.
 */
export function toHtmlPage(model: DocumentModel): string {
  const title = model.title === '' ? untitled : model.title;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE_SHEET}</style>`,
    '</head>',
    '<body>',
    `${toHtml(model)}</body>`,
    '</html>',
    '',
  ].join('\n');
}
