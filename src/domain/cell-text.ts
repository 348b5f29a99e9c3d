import { z } from 'zod';
import type { CellKind } from './format';

/** Why a box cannot be read; `placeholder` is a sign such as “/” that stands for no number. */
type TextErrorCode =
  | 'placeholder'
  | 'unit'
  | 'severalNumbers'
  | 'negative'
  | 'fraction'
  | 'places'
  | 'tooLong'
  | 'notNumber';

export interface TextError {
  readonly code: TextErrorCode;
  /** What is expected here, in Chinese. */
  readonly message: string;
}

/** A number as text, exactly as it will be printed; `null` is a blank box, which is not zero. */
export type CellValue = string | null;

export type ParsedText =
  { readonly value: CellValue; readonly error?: never } | { readonly error: TextError };

const MAX_DIGITS = 12;
const MAX_PLACES = 6;
const PLACEHOLDER = /^(?:[-—–/／\\、.。+]+|无|没有|空|暂无|未知|不详)$/;
/** One mark throughout: “1,234 567” is two numbers. */
const GROUPED = /^([+-]?\d{1,3})(([, ])\d{3}(?:\3\d{3})*)(\.\d*)?$/;

const expected: Record<CellKind, string> = {
  count: '这里填整数，例如 0 或 12。',
  signedCount: '这里填整数，增加写 5，减少写 -5，没有变化写 0。',
  amount: '这里只填数字，可带小数，例如 0 或 3.25。',
  money: '这里填金额，可带小数和单位，例如 0、3.25万元 或 32500元。',
};

/** Full-width digits and signs become half-width; spaces at the ends and invisible marks go. */
function toPlainText(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/[\s\u00A0\u3000]+/g, ' ')
    .trim();
}

function withoutThousandsMarks(text: string): string {
  const match = GROUPED.exec(text);
  if (!match) return text;
  const [, head = '', groups = '', , fraction = ''] = match;
  return head + groups.replace(/[, ]/g, '') + fraction;
}

function fail(code: TextErrorCode, message: string): ParsedText {
  return { error: { code, message } };
}

function parse(kind: CellKind, typed: string): ParsedText {
  const text = toPlainText(typed);
  if (text === '') return { value: null };
  if (PLACEHOLDER.test(text)) {
    return fail('placeholder', `“${typed.trim()}”不是数。没有就填 0；${expected[kind]}`);
  }
  const unit = kind === 'money' ? (/\s*(?:万元|元)$/.exec(text)?.[0] ?? '') : '';
  const number = withoutThousandsMarks(text.slice(0, text.length - unit.length));
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(number)) return refuse(kind, text);
  return checkNumber(kind, number, unit.trim());
}

/** Explains text that is not a number at all. */
function refuse(kind: CellKind, text: string): ParsedText {
  const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  const suffix = /^([+-]?[\d, ]+(?:\.\d+)?)\s*(\D{1,3})$/.exec(text);
  if (
    suffix?.[1] !== undefined &&
    /^(?:件|份|条|项|个|次|起|宗|万元|元|万)$/.test(suffix[2] ?? '')
  ) {
    return fail('unit', unitMessage(kind, suffix[1].trim(), suffix[2] ?? ''));
  }
  if (/^\d+(?:[ ,、;/]+\d+)+$/.test(text)) {
    return fail('severalNumbers', `“${shown}”像是几个数写在了一格里，这里只填一个数。`);
  }
  return fail('notNumber', `“${shown}”不是数。${expected[kind]}`);
}

function unitMessage(kind: CellKind, number: string, unit: string): string {
  if (kind === 'amount' && (unit === '元' || unit === '万')) {
    return `“${number}${unit}”带了单位。请按表头的单位换算好，只填数字。`;
  }
  return `这里只填数字，不带单位，请改为“${number}”。`;
}

function checkNumber(kind: CellKind, number: string, unit: string): ParsedText {
  const sign = /^[+-]/.exec(number)?.[0] ?? '';
  const [whole = '', fraction = ''] = number.slice(sign.length).split('.');
  if (/^0\d/.test(whole)) {
    return fail('severalNumbers', `“${number}”以 0 开头，像是几个数粘在了一起，请重新填一个数。`);
  }
  if (whole.length > MAX_DIGITS) {
    return fail(
      'tooLong',
      `这个数有 ${String(whole.length)} 位，最多 ${String(MAX_DIGITS)} 位，请核对。`,
    );
  }
  if (sign === '-' && kind !== 'signedCount')
    return fail('negative', `这里不能填负数。${expected[kind]}`);
  const isWhole = kind === 'count' || kind === 'signedCount';
  if (isWhole && fraction !== '') return fail('fraction', `这里不能填小数。${expected[kind]}`);
  if (fraction.length > MAX_PLACES) {
    return fail(
      'places',
      `小数有 ${String(fraction.length)} 位，最多 ${String(MAX_PLACES)} 位（精确到分）。程序不替人四舍五入，请核对。`,
    );
  }
  const plain = (whole === '' ? '0' : whole) + (fraction === '' ? '' : `.${fraction}`);
  const keptSign = kind === 'signedCount' && plain !== '0' ? sign : '';
  return { value: keptSign + plain + unit };
}

function codecOf(kind: CellKind) {
  return z.codec(z.string(), z.string().nullable(), {
    decode: (text, context) => {
      const parsed = parse(kind, text);
      if (!parsed.error) return parsed.value;
      const { code, message } = parsed.error;
      context.issues.push({ code: 'custom', input: text, message, params: { code } });
      return z.NEVER;
    },
    encode: (value) => value ?? '',
  });
}

/** Text in a box to the value of its cell and back; one declaration for each kind. */
export const cellCodecs = {
  count: codecOf('count'),
  signedCount: codecOf('signedCount'),
  amount: codecOf('amount'),
  money: codecOf('money'),
} as const satisfies Record<CellKind, unknown>;

const parsedTexts: Record<CellKind, Map<string, ParsedText>> = {
  count: new Map(),
  signedCount: new Map(),
  amount: new Map(),
  money: new Map(),
};
const REMEMBERED_TEXTS = 2000;

/** Reads the text of a box. Remembers what it read: most boxes hold the same few texts. */
export function parseCellText(kind: CellKind, text: string): ParsedText {
  const remembered = parsedTexts[kind];
  const known = remembered.get(text);
  if (known) return known;
  const parsed = decode(kind, text);
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(text, parsed);
  return parsed;
}

function decode(kind: CellKind, text: string): ParsedText {
  const result = cellCodecs[kind].safeDecode(text);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  const code = (issue as { params?: { code?: TextErrorCode } } | undefined)?.params?.code;
  return { error: { code: code ?? 'notNumber', message: issue?.message ?? expected[kind] } };
}

/** The text to show when a box is left: the plain number, or what was typed if it is none. */
export function plainCellText(kind: CellKind, text: string): string {
  const parsed = parseCellText(kind, text);
  return parsed.error ? text : cellCodecs[kind].encode(parsed.value);
}

/** The number alone of a money value such as “28.501684万元”. */
export function moneyNumber(value: string): string {
  return value.replace(/(?:万元|元)$/, '');
}
