import { AlignmentType, LineRuleType } from 'docx';
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { LayoutRole, NumberingLevel } from '../domain';
import { fonts } from './fonts';
import { bodyCharacter, bodyTracking, linePitch, pageNumberCharacter, size } from './page';
import { styleNames } from './strings';

/** Ids of the paragraph styles; `Heading1` to `Heading4` are Word's own. */
export const styleIds = {
  title: 'Title',
  documentNumber: 'DocumentNumber',
  heading: 'Heading1',
  subheading: 'Heading2',
  body: 'ReportBody',
  signature: 'Signatory',
  date: 'SignedOn',
  pageNumber: 'PageNumberLine',
} as const;

/**
 * Lines that a person numbered as headings. A “一、” inside a part is set as one but is not listed
 * among the six parts of the report.
 */
export const numberedStyleIds: Readonly<Partial<Record<NumberingLevel, string>>> = {
  2: styleIds.subheading,
  3: 'Heading3',
  4: 'Heading4',
};

/** Words that head the paragraph they stand in; those of the fourth level look like the others. */
export const leadStyleIds: Readonly<Partial<Record<NumberingLevel, string>>> = {
  1: 'Lead1',
  2: 'Lead2',
  3: 'Lead3',
};

/** Style of a box in a table. Tables with narrow columns have smaller type. */
export function tableStyleId(role: LayoutRole, isNarrow: boolean): string {
  return `Table${role.charAt(0).toUpperCase()}${role.slice(1)}${isNarrow ? 'Narrow' : ''}`;
}

/** Lines stand on the grid of the page whatever is set in them. Never for tables. */
const onGrid = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const indented = { firstLine: 2 * bodyCharacter, firstLineChars: 200 } as const;

const bodyRun = { size: size.body, font: fonts.imitationSong, color: '000000' } as const;

function bodyStyle(id: string, name: string, extra: Partial<IParagraphStyleOptions> = {}) {
  return { id, name, basedOn: 'Normal', next: styleIds.body, quickFormat: true, ...extra };
}

function headingStyle(level: NumberingLevel, font: typeof fonts.black, bold = false) {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: styleIds.body,
    quickFormat: true,
    run: { ...bodyRun, font, bold, characterSpacing: bodyTracking },
    paragraph: {
      spacing: onGrid,
      indent: indented,
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  };
}

const documentStyles: readonly IParagraphStyleOptions[] = [
  bodyStyle(styleIds.documentNumber, styleNames.documentNumber, {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...onGrid, after: linePitch } },
  }),
  bodyStyle(styleIds.body, styleNames.body, {
    run: { characterSpacing: bodyTracking },
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: onGrid,
      indent: indented,
    },
  }),
  bodyStyle(styleIds.signature, styleNames.signature, {
    paragraph: {
      alignment: AlignmentType.RIGHT,
      spacing: onGrid,
      keepNext: true,
      keepLines: true,
    },
  }),
  bodyStyle(styleIds.date, styleNames.date, {
    paragraph: { alignment: AlignmentType.RIGHT, spacing: onGrid },
  }),
  bodyStyle(styleIds.pageNumber, styleNames.pageNumber, {
    run: { size: size.pageNumber, font: fonts.songOnly },
    paragraph: {
      spacing: { line: 360, lineRule: LineRuleType.EXACT },
      indent: { left: pageNumberCharacter, right: pageNumberCharacter },
    },
  }),
];

const leadStyles: readonly ICharacterStyleOptions[] = [
  { id: 'Lead1', name: styleNames.lead1, quickFormat: true, run: { font: fonts.black } },
  { id: 'Lead2', name: styleNames.lead2, quickFormat: true, run: { font: fonts.regularScript } },
  { id: 'Lead3', name: styleNames.lead3, quickFormat: true, run: { bold: true } },
];

const roles: readonly LayoutRole[] = ['caption', 'heading', 'note', 'label', 'value'];

function tableStyle(role: LayoutRole, isNarrow: boolean): IParagraphStyleOptions {
  const isCentred = role === 'heading' || role === 'value' || (role === 'label' && !isNarrow);
  return {
    id: tableStyleId(role, isNarrow),
    name: styleNames[role] + (isNarrow ? styleNames.narrowSuffix : ''),
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: isNarrow ? narrowSize(role) : size.table,
      font: role === 'note' ? fonts.regularScript : fonts.song,
      bold: role === 'heading',
    },
    paragraph: {
      alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { line: isNarrow ? 250 : 300, lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 },
    },
  };
}

/** In narrow columns words are set a little smaller than figures, to break at better places. */
function narrowSize(role: LayoutRole): number {
  return role === 'value' ? size.narrowFigure : size.narrowWord;
}

/** All styles of the report. An office that wants it otherwise changes a style, not every page. */
export const wordStyles: IStylesOptions = {
  default: {
    document: { run: { ...bodyRun, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      name: 'Title',
      basedOn: 'Normal',
      next: styleIds.body,
      quickFormat: true,
      run: { size: size.title, font: fonts.titleSong, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 680, lineRule: LineRuleType.EXACT, before: 0, after: linePitch },
        keepNext: true,
        keepLines: true,
      },
    },
    heading1: headingStyle(1, fonts.black),
    heading2: headingStyle(2, fonts.regularScript),
    heading3: headingStyle(3, fonts.imitationSong, true),
    heading4: headingStyle(4, fonts.imitationSong),
  },
  characterStyles: [...leadStyles],
  paragraphStyles: [
    ...documentStyles,
    ...roles.map((role) => tableStyle(role, false)),
    ...roles.map((role) => tableStyle(role, true)),
  ],
};
