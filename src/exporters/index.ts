export { embedReport } from './embed-report';
export { toData } from './to-data';
export { toDocx } from './to-docx';
export { toFileName } from './to-file-name';
export { toHtml } from './to-html';
export { toHtmlPage } from './to-html-page';
export { toPlainText } from './to-plain-text';
export { toXlsx } from './to-xlsx';
