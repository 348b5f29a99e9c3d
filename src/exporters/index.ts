export { toDocx } from './to-docx';
export { toFileName } from './to-file-name';
export { toPlainText } from './to-plain-text';
