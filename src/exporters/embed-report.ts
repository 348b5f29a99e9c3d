import { strFromU8, strToU8, unzipSync } from 'fflate';
import { REPORT_PART_NAMESPACE } from '../domain';
import { escapeXml } from './core-properties';
import { packParts } from './pack';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Names this kind of part, not one report; Word keeps it when it renames the part. */
const ITEM_ID = '{7A1F4C52-9B0E-4D53-8E36-2C9D5A60B7F1}';

const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels';

/**
 * Puts a whole report into a Word file as a custom XML part, which Word and LibreOffice carry along
 * and print nowhere. The pages stay as they are.
 *
 * @param reportFile text of `encodeReportFile`
 */
export function embedReport(docx: Uint8Array, reportFile: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const change = (path: string, change: (xml: string) => string, missing = '') => {
    const part = parts[path];
    parts[path] = strToU8(change(part ? strFromU8(part) : missing));
  };
  change(CONTENT_TYPES, (xml) =>
    addTo(xml, 'Types', [
      '<Override PartName="/customXml/itemProps1.xml"',
      ' ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    ]),
  );
  change(
    DOCUMENT_RELATIONSHIPS,
    (xml) => addTo(xml, 'Relationships', [relationship('customXml', '../customXml/item1.xml')]),
    EMPTY_RELATIONSHIPS,
  );
  change('customXml/item1.xml', () => reportPart(reportFile));
  change('customXml/itemProps1.xml', () => itemProperties);
  change('customXml/_rels/item1.xml.rels', () =>
    addTo(EMPTY_RELATIONSHIPS, 'Relationships', [relationship('customXmlProps', 'itemProps1.xml')]),
  );
  return packParts(parts);
}

function addTo(xml: string, element: string, added: readonly string[]): string {
  return xml.replace(`</${element}>`, () => `${added.join('')}</${element}>`);
}

function relationship(kind: string, target: string): string {
  return `<Relationship Id="rIdReport" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

/** Readable by eye and by any program; what XML cannot hold is written as JSON writes it. */
function reportPart(reportFile: string): string {
  const text = escapeXml(reportFile).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${XML_HEAD}<report xmlns="${REPORT_PART_NAMESPACE}">${text}</report>`;
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const itemProperties = [
  XML_HEAD,
  `<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${ITEM_ID}">`,
  `<ds:schemaRefs><ds:schemaRef ds:uri="${REPORT_PART_NAMESPACE}"/></ds:schemaRefs>`,
  '</ds:datastoreItem>',
].join('');
