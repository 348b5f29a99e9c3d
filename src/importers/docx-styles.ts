import { isOn, officeNamespaces } from './ooxml';
import { readXml } from './xml';

/** What a style says that changes the text: a list number before it, or that it is hidden. */
interface TextStyle {
  readonly numberId?: string;
  readonly level?: number;
  readonly isHidden: boolean;
}

export type TextStyles = (styleId: string | undefined) => TextStyle;

const plain: TextStyle = { isHidden: false };

interface StyleEntry {
  basedOn?: string;
  numberId?: string;
  level?: number;
  isHidden?: boolean;
}

/** Reads styles.xml. Skipped where no style has numbers or hides text, as in most files. */
export function readStyles(xml: string | undefined): TextStyles {
  if (xml === undefined || !/numPr|vanish/.test(xml)) return () => plain;
  const entries = readEntries(xml);
  const known = new Map<string, TextStyle>();
  const styleOf = (styleId: string, children: ReadonlySet<string>): TextStyle => {
    const entry = entries.get(styleId);
    if (entry === undefined || children.has(styleId)) return plain;
    const { basedOn = '', numberId, level, isHidden } = entry;
    const parent = styleOf(basedOn, new Set([...children, styleId]));
    return {
      ...parent,
      ...(numberId !== undefined && { numberId }),
      ...(level !== undefined && { level }),
      isHidden: isHidden ?? parent.isHidden,
    };
  };
  return (styleId) => {
    if (styleId === undefined) return plain;
    const style = known.get(styleId) ?? styleOf(styleId, new Set());
    known.set(styleId, style);
    return style;
  };
}

function readEntries(xml: string): Map<string, StyleEntry> {
  const entries = new Map<string, StyleEntry>();
  const path: string[] = [];
  let entry: StyleEntry = {};
  readXml(xml, officeNamespaces, {
    open: (name, attribute) => {
      path.push(name);
      const value = attribute('w:val');
      if (name === 'w:style') {
        entry = {};
        entries.set(attribute('w:styleId') ?? '', entry);
      } else if (name === 'w:basedOn' && value !== undefined) entry.basedOn = value;
      else if (name === 'w:numId' && value !== undefined) entry.numberId = value;
      else if (name === 'w:ilvl') entry.level = Number(value);
      // A style for table parts (w:tblStylePr) says nothing of the style itself.
      else if (name === 'w:vanish' && path.length === 4) entry.isHidden = isOn(value);
    },
    close: () => {
      path.pop();
    },
  });
  return entries;
}
