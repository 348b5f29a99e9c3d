import { officeNamespaces } from './ooxml';
import { readXml } from './xml';
import type { ShowNumber } from './xlsx-sheet';

type Shape = 'number' | 'percent' | 'date';

/**
 * How numbers are shown. A number keeps all its decimals, also where the sheet shows fewer, and
 * text that a format adds (`0"件"`) is not added: what counts is the value.
 */
export function readNumberFormats(xml: string | undefined): ShowNumber {
  const shapes = xml === undefined ? [] : readShapes(xml);
  return (value, style) => {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    const shape = shapes[style] ?? 'number';
    if (shape === 'date') return dateOf(number);
    return shape === 'percent' ? `${plain(number * 100)}%` : plain(number);
  };
}

/** Excel counts with 15 digits: 28.501684000000001 is 28.501684. */
function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}

const DAYS_TO_1970 = 25569;
const DAY_MS = 86_400_000;

function dateOf(number: number): string {
  const date = new Date((number - DAYS_TO_1970) * DAY_MS);
  if (Number.isNaN(date.getTime())) return String(number);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

function readShapes(xml: string): Shape[] {
  const custom = new Map<number, string>();
  const shapes: Shape[] = [];
  let isCellFormats = false;
  readXml(xml, officeNamespaces, {
    open: (name, attribute) => {
      if (name === 'x:numFmt') {
        custom.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      } else if (name === 'x:cellXfs') isCellFormats = true;
      else if (name === 'x:xf' && isCellFormats) {
        const id = Number(attribute('numFmtId') ?? 0);
        shapes.push(shapeOf(id, custom.get(id)));
      }
    },
    close: (name) => {
      if (name === 'x:cellXfs') isCellFormats = false;
    },
  });
  return shapes;
}

function shapeOf(id: number, code: string | undefined): Shape {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id >= 50;
    return isDate ? 'date' : 'number';
  }
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/y|d/i.test(signs)) return 'date';
  return signs.includes('%') ? 'percent' : 'number';
}
