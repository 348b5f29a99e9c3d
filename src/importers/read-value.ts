import { parseCellText } from '../domain';
import type { CellKind } from '../domain';
import { halfWidth } from './label-key';

export interface ReadValue {
  readonly state: 'read' | 'doubtful' | 'notRead';
  /** The number as printed, half-width and without unit; empty for a blank or unread box. */
  readonly value: string;
  /** What goes into the box of a draft: a text that the box can read, or the source's own. */
  readonly draftText: string;
  readonly note?: string;
  /** The numbers it may be, in the unit of the cell, where there are several. */
  readonly candidates?: readonly string[];
}

const COUNT_UNIT = '件次|件|份|条|项|个|次|起|宗|家|人';
const NUMBER = '[+-]?\\d[\\d,]*(?:\\.\\d+)?';
const WITH_UNIT = new RegExp(`^(${NUMBER})\\s*(${COUNT_UNIT})$`);
const WITH_MONEY = new RegExp(`^(${NUMBER})\\s*(万元|万|元)$`);
const WITH_REMARK = new RegExp(`^(${NUMBER})\\s*(?:${COUNT_UNIT})?\\s*[([【]([^()【】]*)[)\\]】]$`);
const HAN = /[\u4E00-\u9FFF]/;

/**
 * Reads one printed figure. What is blank stays blank; what has no reading, or more than one, is
 * not read and keeps its text, so that the box shows it and the rules speak of it.
 *
 * @param headingUnit unit that the file prints in the heading, where it prints another than asked
 */
export function readValue(kind: CellKind, source: string, headingUnit = ''): ReadValue {
  const text = tidy(source);
  if (text === '') return { state: 'read', value: '', draftText: '' };
  if (/\d\s*[\s\n]\s*\d/.test(text)) {
    return unread(source, `“${shown(text)}”里有空格或换行，可能是一个数，也可能是几个数。`);
  }
  const money = WITH_MONEY.exec(text);
  if (money && (kind === 'amount' || kind === 'money')) {
    return readMoney(kind, source, money[1] ?? '', money[2] ?? '');
  }
  if (kind === 'amount' && headingUnit === '元' && !isZero(text)) {
    return twoReadings(source, text, `表头写的单位是元`);
  }
  const parsed = parseCellText(kind, text);
  if (!parsed.error) return accepted(parsed.value ?? '');
  return (
    withUnit(kind, source, text) ?? withRemark(kind, source, text) ?? refused(kind, source, text)
  );
}

/** Marks that a converter leaves in a cell are no part of the figure. */
function tidy(source: string): string {
  return halfWidth(source.replace(/&nbsp;?/g, ' '))
    .replace(/\*\*|__/g, '')
    .trim();
}

function accepted(value: string): ReadValue {
  const number = value.replace(/(?:万元|元)$/, '');
  return { state: 'read', value: number, draftText: value };
}

function withUnit(kind: CellKind, source: string, text: string): ReadValue | null {
  const match = WITH_UNIT.exec(text);
  const parsed = match ? parseCellText(kind, match[1] ?? '') : null;
  if (!match || !parsed || parsed.error) return null;
  return {
    ...accepted(parsed.value ?? ''),
    note: `原文是“${shown(source)}”，格内带单位“${match[2] ?? ''}”。`,
  };
}

function withRemark(kind: CellKind, source: string, text: string): ReadValue | null {
  const match = WITH_REMARK.exec(text);
  if (!match || !HAN.test(match[2] ?? '') || /^[万元]+$/.test(match[2] ?? '')) return null;
  const parsed = parseCellText(kind, match[1] ?? '');
  if (parsed.error) return null;
  return { ...accepted(parsed.value ?? ''), note: `原文是“${shown(source)}”，格内带说明。` };
}

function readMoney(kind: CellKind, source: string, number: string, unit: string): ReadValue {
  const parsed = parseCellText('money', unit === '万' ? number : number + unit);
  if (parsed.error) return unread(source, `“${shown(source)}”读不成一个数。`);
  const value = (parsed.value ?? '').replace(/(?:万元|元)$/, '');
  const note = `原文是“${shown(source)}”，格内带单位“${unit}”。`;
  if (unit === '万') {
    return unread(source, `“${shown(source)}”可读作 ${value} 万元，也可读作 ${value} 万件（个）。`);
  }
  if (kind === 'money') return { state: 'read', value, draftText: parsed.value ?? '', note };
  if (unit === '万元' || isZero(number)) return { state: 'read', value, draftText: value, note };
  return twoReadings(source, value, '格内写的单位是元');
}

/** 元 where 万元 is asked for. The person decides; nothing is converted in silence. */
function twoReadings(source: string, number: string, why: string): ReadValue {
  const plain = number.replace(/,/g, '');
  const converted = moveFourPlaces(plain);
  return {
    ...unread(
      source,
      `“${shown(source)}”：${why}，这一格应填万元。可读作 ${plain} 万元，也可换算为 ${converted} 万元，请核对后填写。`,
    ),
    candidates: [converted, plain],
  };
}

/** Exact division by ten thousand. */
function moveFourPlaces(number: string): string {
  const [whole = '', fraction = ''] = number.replace(/^[+-]/, '').split('.');
  const digits = whole.padStart(5, '0');
  const head = digits.slice(0, -4).replace(/^0+(?=\d)/, '');
  const tail = (digits.slice(-4) + fraction).replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
}

/** A number that this box may not hold is still the number printed; the rules object to it. */
function refused(kind: CellKind, source: string, text: string): ReadValue {
  const parsed = parseCellText(kind, text);
  const isNumber = /^[+-]?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/.test(text);
  if (isNumber) {
    const value = text.replace(/,/g, '').replace(/^\+/, '');
    return { state: 'read', value, draftText: text, note: parsed.error?.message ?? '' };
  }
  return unread(source, `“${shown(source)}”不是一个数。`);
}

function unread(source: string, note: string): ReadValue {
  return { state: 'notRead', value: '', draftText: source.trim(), note };
}

function isZero(text: string): boolean {
  return /^[+-]?0(?:\.0+)?$/.test(text);
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
