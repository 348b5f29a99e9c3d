import type { Feature } from 'write-excel-file/universal';

/** The values of formulas by cell; programs that do not calculate show these. */
export type FormulaValues = ReadonlyMap<string, string>;

/** What the library does not write by itself. */
export function sheetFeatures(values: readonly FormulaValues[]): Feature<Blob>[] {
  return [formulaValues(values), onePageWide, validFonts];
}

function formulaValues(values: readonly FormulaValues[]): Feature<Blob> {
  return ofEachSheet({
    transform: (xml, _options, { sheetIndex }) =>
      xml.replace(
        /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
        (_cell, address: string, attributes: string, formula: string) => {
          const value = values[sheetIndex]?.get(address) ?? '';
          return `<c r="${address}"${attributes}><f>${formula}</f><v>${value}</v></c>`;
        },
      ),
  });
}

/** A4 upright, centred, as wide as the page at most; margins in inches. */
const onePageWide = ofEachSheet({
  transform: (xml) =>
    xml.replace(
      /<worksheet[^>]*>/,
      (element) => `${element}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    ),
  insert: () =>
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.8" right="0.8" top="1" bottom="1" header="0.5" footer="0.5"/>' +
    '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
});

/** The schema asks for this order; Excel is lenient, validators are not. */
const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family'];

const validFonts: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replace(/(<font>)(.*?)(?=<\/font>)/g, (_font, tag: string, inner: string) => {
            const elements = inner.match(/<[^>]+>/g) ?? [];
            const rank = (element: string) => fontOrder.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
            return tag + elements.sort((one, other) => rank(one) - rank(other)).join('');
          }),
      },
    },
  },
};

type Transforms = NonNullable<NonNullable<Feature<Blob>['files']>['transform']>;

function ofEachSheet(
  transform: NonNullable<Transforms['xl/worksheets/sheet{id}.xml']>,
): Feature<Blob> {
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': transform } } };
}
