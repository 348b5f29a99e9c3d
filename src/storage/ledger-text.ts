import { ledgerSchema, parseJson } from '../domain';
import type { Ledger, LedgerLine } from '../domain';

/**
 * A ledger lies in the database as one text. Thousands of lines would take the browser long to copy
 * and to check at each key; the text of a line is made once, and a text that was written or read a
 * moment ago is not read again.
 */

const linesAsText = new WeakMap<LedgerLine, string>();
const texts = new WeakMap<Ledger, string>();
let latest: { readonly text: string; readonly ledger: Ledger } | null = null;

export function ledgerText(ledger: Ledger): string {
  const text = texts.get(ledger) ?? makeText(ledger);
  texts.set(ledger, text);
  latest = { text, ledger };
  return text;
}

function makeText(ledger: Ledger): string {
  const lines = Object.entries(ledger).map(([id, line]) => `"${id}":${textOfLine(line)}`);
  return `{${lines.join(',')}}`;
}

function textOfLine(line: LedgerLine): string {
  const text = linesAsText.get(line) ?? JSON.stringify(line);
  linesAsText.set(line, text);
  return text;
}

/** `null` if the text is no ledger. */
export function ledgerOfText(text: string): Ledger | null {
  if (latest?.text === text) return latest.ledger;
  const ledger = ledgerSchema.safeParse(parseJson(text));
  if (!ledger.success) return null;
  latest = { text, ledger: ledger.data };
  texts.set(ledger.data, text);
  return ledger.data;
}
