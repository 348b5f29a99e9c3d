import type { DocumentModel } from '../domain';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/**
 * The document properties of a public file: its title and the office, nothing else. In place of
 * the part that docx writes, which names a person, “Un-named”, and the moment of the export.
 */
export function coreProperties({ title, organization }: DocumentModel) {
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      `<cp:coreProperties ${NAMESPACES}>`,
      `<dc:title>${escapeXml(title)}</dc:title>`,
      `<dc:creator>${escapeXml(organization)}</dc:creator>`,
      '</cp:coreProperties>',
    ].join(''),
  };
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
