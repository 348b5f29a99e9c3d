import { partsOf } from './calculation';
import type { TableCell } from './cell-id';
import type { Evaluation } from './evaluate';
import type { NarrativeSection, ReportFormat, TablesSection } from './format';
import { layoutSection } from './layout';
import type { LayoutRole } from './layout';
import { leadWords } from './lead-words';
import type { LeadWords } from './lead-words';
import { narrativeKey } from './report';
import type { Report } from './report';
import type { TextKey } from './report-text';
import { reportTitle } from './wording';
import { cleanText } from './writable-text';

/** Zero-based position in the printed grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridBox extends GridPlace {
  readonly role: LayoutRole;
  /** What is printed: a heading or a figure; a blank figure is empty text. */
  readonly text: string;
  readonly isTotal: boolean;
  /** Of a total: where the figures stand that add up to it, for files that can add by themselves. */
  readonly sumOf?: readonly GridPlace[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  /** Twips. */
  readonly columnWidths: readonly number[];
  readonly headerRowCount: number;
  /** Boxes by the row in which they begin. */
  readonly rows: readonly (readonly GridBox[])[];
  /** Least height of each row, for what is filled in with a pen; 0: as high as its text. Twips. */
  readonly rowHeights?: readonly number[];
  /** Size of its type in half points, for readers who want it larger. */
  readonly typeSize?: number;
}

/** One piece of the printed report, in printed order. */
export type DocumentBlock =
  | (PrintedText<'title'> & {
      /** On a sheet to be filled in, which has no room to spare; the next ones of a file start a page. */
      readonly sheet?: 'first' | 'next';
    })
  | PrintedText<'documentNumber'>
  | PrintedText<'heading'>
  | PrintedText<'subheading'>
  | (PrintedText<'paragraph'> & { readonly lead?: LeadWords })
  | { readonly kind: 'table'; readonly section: string; readonly grid: Grid }
  | (PrintedText<'signature'> & { readonly isSealed?: boolean })
  | PrintedText<'date'>;

interface PrintedText<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
  /** Where it was typed in; absent where the words are mandated. */
  readonly source?: TextKey;
}

/** The report as it is printed. Every exporter writes this and computes nothing. */
export interface DocumentModel {
  readonly title: string;
  readonly organization: string;
  readonly blocks: readonly DocumentBlock[];
  /** Of a sheet to be filled in: more of the page is written on than of a report. */
  readonly isSheet?: boolean;
}

/** Turns an evaluated report into its printed form. */
export function compose(format: ReportFormat, evaluation: Evaluation): DocumentModel {
  const { report } = evaluation;
  const { organization, documentNumber, preamble, signatory, signedOn, seal } = report.identity;
  const signature = signatory.trim() === '' ? organization : signatory;
  const blocks: DocumentBlock[] = [
    ...fieldBlock('title', 'identity/title', reportTitle(report)),
    ...fieldBlock('documentNumber', 'identity/documentNumber', documentNumber),
    ...paragraphs(preamble, 'identity/preamble'),
    ...format.sections.flatMap((section): DocumentBlock[] => [
      { kind: 'heading', text: section.heading },
      ...(section.kind === 'narrative'
        ? narrativeBlocks(section, report)
        : [
            { kind: 'table' as const, section: section.id, grid: composeGrid(section, evaluation) },
          ]),
    ]),
    ...signatureBlock(signature, seal === 'sealed'),
    ...fieldBlock('date', 'identity/signedOn', printedDate(signedOn)),
  ];
  return { title: oneLine(reportTitle(report)), organization: oneLine(organization), blocks };
}

function composeGrid(section: TablesSection, { values }: Pick<Evaluation, 'values'>): Grid {
  const { rows, headerRowCount } = layoutSection(section);
  const boxOf = new Map(rows.flat().map((box) => [box.cell?.id, box]));
  const placesOf = (cell: TableCell) =>
    partsOf(cell).flatMap((id): GridPlace[] => {
      const box = boxOf.get(id);
      return box ? [{ row: box.row, column: box.column }] : [];
    });
  return {
    columnWidths: section.columnWidths,
    headerRowCount,
    rows: rows.map((boxes) =>
      boxes.map(({ cell, text, ...box }) => ({
        ...box,
        text: cell ? (values.get(cell.id) ?? '') : text,
        isTotal: cell?.isDerived ?? false,
        ...(cell?.isDerived && { sumOf: placesOf(cell) }),
      })),
    ),
  };
}

function narrativeBlocks(section: NarrativeSection, report: Report): DocumentBlock[] {
  const names = new Set(section.blocks.map(({ heading = '' }) => heading));
  const mandated = section.blocks.map(({ id, heading = '' }): Aspect => {
    const key = narrativeKey(section.id, id);
    const body = paragraphs(report.narrative[key] ?? '', `narrative/${key}`);
    return { heading: body.length === 0 ? '' : heading, body };
  });
  const given = section.allowsOwnHeadings === true ? (report.ownHeadings[section.id] ?? []) : [];
  const own = given.map(({ heading, text }, index): Aspect => {
    const body = paragraphs(text, `ownText/${section.id}/${index}`);
    const isRepeated = body.length === 0 && names.has(heading);
    return {
      heading: isRepeated ? '' : heading,
      source: `ownHeading/${section.id}/${index}`,
      body,
    };
  });
  let number = 0;
  return [...mandated, ...own].flatMap(({ heading, body, source }): DocumentBlock[] => {
    if (heading.trim() === '') return body;
    number += 1;
    const text = `（${chineseNumber(number)}）${oneLine(heading)}`;
    return [{ kind: 'subheading', text, ...(source && { source }) }, ...body];
  });
}

/** One part of a section, with the heading it is printed under; no heading, none printed. */
interface Aspect {
  readonly heading: string;
  /** Where the heading was typed in. */
  readonly source?: TextKey;
  readonly body: DocumentBlock[];
}

export function chineseNumber(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10);
  const ones = digits[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}

function paragraphs(text: string, source: TextKey): DocumentBlock[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '')
    .map((line) => {
      const lead = leadWords(line);
      return { kind: 'paragraph', text: line, source, ...(lead && { lead }) };
    });
}

function signatureBlock(name: string, isSealed: boolean): readonly DocumentBlock[] {
  const blocks = fieldBlock('signature', 'identity/signatory', name);
  return isSealed ? blocks.map((block) => ({ ...block, isSealed })) : blocks;
}

function fieldBlock(
  kind: 'title' | 'documentNumber' | 'signature' | 'date',
  source: TextKey,
  text: string,
): readonly DocumentBlock[] {
  const line = oneLine(text);
  return line === '' ? [] : [{ kind, text: line, source }];
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** “2026-01-09” becomes “2026年1月9日”; anything else is printed as typed. */
export function printedDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return text;
  const [, year = '', month = '', day = ''] = match;
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
