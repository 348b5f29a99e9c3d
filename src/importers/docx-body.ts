import { resolveWordTable } from './docx-table';
import { WordWalk } from './docx-walk';
import type { LeftOut, WordParagraph, WordSurroundings } from './docx-walk';
import type { FlowItem } from './flow';
import { isOn, officeNamespaces } from './ooxml';
import { symbolOf } from './symbol';
import { readXml } from './xml';

/** Reads word/document.xml in one pass. */
export function readWordBody(
  xml: string,
  surroundings: WordSurroundings,
): { readonly flow: readonly FlowItem[]; readonly leftOut: LeftOut } {
  const walk = new WordWalk(surroundings);
  let depth = 0;
  /** Depth of the element that is passed over with all it holds; 0: none is. */
  let skipped = 0;
  readXml(xml, officeNamespaces, {
    open: (name, attribute) => {
      depth += 1;
      if (skipped > 0) return;
      walk.path.push(name);
      if (begin[name]?.(walk, attribute) === SKIP) skipped = depth;
    },
    close: (name) => {
      depth -= 1;
      if (skipped > 0 && depth >= skipped) return;
      if (skipped === 0) end[name]?.(walk);
      skipped = 0;
      walk.path.pop();
    },
    text: (text) => {
      if (walk.isText && skipped === 0) walk.add(text);
    },
  });
  walk.endContainer();
  return { flow: walk.flow, leftOut: walk.leftOut };
}

const SKIP = Symbol('skip');
type Attribute = (name: string) => string | undefined;
type Begin = (walk: WordWalk, attribute: Attribute) => typeof SKIP | undefined;

function skip(): typeof SKIP {
  return SKIP;
}

function text(content: string, parent = 'w:r'): Begin {
  return (walk) => {
    if (walk.parent() === parent) walk.add(content);
    return undefined;
  };
}

function act(change: (walk: WordWalk, attribute: Attribute) => void): Begin {
  return (walk, attribute) => {
    change(walk, attribute);
    return undefined;
  };
}

/** Takes a property of the paragraph from the element that names it. */
function property(
  parent: string,
  set: (paragraph: WordParagraph, value: string | undefined) => void,
): Begin {
  return act((walk, attribute) => {
    const paragraph = walk.paragraphs[walk.paragraphs.length - 1];
    if (paragraph && walk.parent() === parent) set(paragraph, attribute('w:val'));
  });
}

/** Deleted words are left out; a deleted paragraph mark joins two paragraphs; a row goes as a whole. */
const deletion: Begin = (walk) => {
  const paragraph = walk.paragraphs[walk.paragraphs.length - 1];
  if (walk.parent() === 'w:trPr') {
    if (walk.row) walk.row.isDeleted = true;
  } else if (walk.parent() === 'w:rPr') {
    if (paragraph && walk.parent(2) === 'w:pPr') paragraph.runsOn = true;
  } else {
    walk.leftOut.deleted += 1;
    return SKIP;
  }
  return undefined;
};

const startText = act((walk) => (walk.isText = true));
const endText = (walk: WordWalk) => (walk.isText = false);

const begin: Readonly<Record<string, Begin>> = {
  'w:p': act((walk) => walk.paragraphs.push({ text: '', runsOn: false })),
  'w:pStyle': property('w:pPr', (paragraph, value) => (paragraph.styleId = value ?? '')),
  'w:numId': property('w:numPr', (paragraph, value) => (paragraph.numberId = value ?? '')),
  'w:ilvl': property('w:numPr', (paragraph, value) => (paragraph.level = Number(value))),
  'w:r': act((walk) => walk.beginRun()),
  'w:rStyle': act((walk, attribute) => {
    if (walk.parent(2) === 'w:r') walk.styleRun(attribute('w:val'));
  }),
  'w:vanish': act((walk, attribute) => {
    const run = walk.runs[walk.runs.length - 1];
    if (run && walk.parent(2) === 'w:r') run.isHidden = isOn(attribute('w:val'));
  }),
  'w:t': startText,
  'm:t': startText,
  'w:tab': text('\t'),
  'w:ptab': text('\t'),
  'w:br': text('\n'),
  'w:cr': text('\n'),
  'w:noBreakHyphen': text('-'),
  'w:sym': act((walk, attribute) => {
    const symbol = symbolOf(attribute('w:char') ?? '', attribute('w:font') ?? '');
    if (symbol === undefined) walk.leftOut.unknownSymbols += 1;
    walk.add(symbol ?? '□');
  }),
  'w:tbl': act((walk) => walk.beginTable()),
  'w:gridCol': act((walk, attribute) => {
    if (walk.parent() === 'w:tblGrid') walk.table?.columnWidths.push(Number(attribute('w:w')));
  }),
  'w:tr': act((walk) => walk.beginRow()),
  'w:gridBefore': act((walk, attribute) => {
    if (walk.row) walk.row.before = Number(attribute('w:val'));
  }),
  'w:tc': act((walk) => walk.beginCell()),
  'w:gridSpan': act((walk, attribute) => {
    if (walk.cell) walk.cell.span = Number(attribute('w:val'));
  }),
  'w:vMerge': act((walk, attribute) => {
    if (walk.cell) walk.cell.goesOnFromAbove = attribute('w:val') !== 'restart';
  }),
  'w:hMerge': act((walk, attribute) => {
    if (walk.cell) walk.cell.goesOnFromLeft = attribute('w:val') !== 'restart';
  }),
  'w:txbxContent': act((walk) => walk.beginContainer()),
  'w:sdt': act((walk) => walk.controls.push({ isPrompt: false })),
  'w:showingPlcHdr': act((walk, attribute) => {
    const control = walk.controls[walk.controls.length - 1];
    if (control) control.isPrompt = isOn(attribute('w:val'));
  }),
  'w:sdtContent': (walk) => {
    if (!walk.controls[walk.controls.length - 1]?.isPrompt) return undefined;
    walk.leftOut.placeholders += 1;
    return SKIP;
  },
  'mc:AlternateContent': act((walk) => walk.alternatives.push({ isChosen: false })),
  'mc:Choice': choose,
  'mc:Fallback': choose,
  'w:del': deletion,
  'w:moveFrom': deletion,
  // The old properties beside a tracked change of them.
  'w:rPrChange': skip,
  'w:pPrChange': skip,
  'w:tblPrChange': skip,
  'w:tblGridChange': skip,
  'w:trPrChange': skip,
  'w:tcPrChange': skip,
  'w:sectPr': skip,
  // The reading aid above a character.
  'w:rt': skip,
  'w:footnoteReference': act((walk) => (walk.leftOut.notes += 1)),
  'w:endnoteReference': act((walk) => (walk.leftOut.notes += 1)),
  'w:commentReference': act((walk) => (walk.leftOut.comments += 1)),
  'pic:pic': act((walk) => (walk.leftOut.pictures += 1)),
  'v:imagedata': act((walk) => {
    if (!walk.path.includes('w:object')) walk.leftOut.pictures += 1;
  }),
  'o:OLEObject': act((walk) => (walk.leftOut.embedded += 1)),
  'w:altChunk': act((walk) => (walk.leftOut.embedded += 1)),
};

/** A drawing is written twice, for new and old programs: the first one is read. */
function choose(walk: WordWalk): typeof SKIP | undefined {
  const alternative = walk.alternatives[walk.alternatives.length - 1];
  if (alternative?.isChosen) return SKIP;
  if (alternative) alternative.isChosen = true;
  return undefined;
}

const end: Readonly<Record<string, (walk: WordWalk) => void>> = {
  'w:p': (walk) => walk.endParagraph(),
  'w:r': (walk) => walk.runs.pop(),
  'w:t': endText,
  'm:t': endText,
  'w:tc': (walk) => walk.endContainer(),
  'w:txbxContent': (walk) => walk.endContainer(),
  'w:tbl': (walk) => {
    const table = walk.endTable();
    if (table) walk.put(resolveWordTable(table));
  },
  'w:sdt': (walk) => walk.controls.pop(),
  'mc:AlternateContent': (walk) => walk.alternatives.pop(),
};
