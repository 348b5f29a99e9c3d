import { applyPatch, createPatch } from 'rfc6902';
import type { Operation } from 'rfc6902';
import { z } from 'zod';
import { draftSchema } from './draft';
import type { ReportDraft } from './draft';
import type { Ledger } from './ledger';

/** What turns one draft into another (RFC 6902): nothing but values put, replaced and taken away. */
export const patchSchema = z.array(
  z.union([
    z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.unknown() }),
    z.object({ op: z.literal('remove'), path: z.string() }),
  ]),
);

export type Patch = z.infer<typeof patchSchema>;

/**
 * The draft without what says nothing: blank boxes and lists of no own headings. The form holds a
 * text for every box, a stored draft need not; both are the same report.
 */
export function withoutBlanks(draft: ReportDraft): ReportDraft {
  return {
    ...draft,
    cells: filled(draft.cells),
    narrative: filled(draft.narrative),
    ownHeadings: filled(draft.ownHeadings),
  };
}

function filled<T extends { readonly length: number }>(
  record: Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value.length > 0));
}

/** A list is put in place whole: what moved within it would take long to find, and is short. */
export function patchBetween(before: ReportDraft, after: ReportDraft): Patch {
  const ledger = {};
  const operations = createPatch(
    { ...before, ledger },
    { ...after, ledger },
    (left, right, path) => {
      if (left === right) return [];
      if (!Array.isArray(left) || !Array.isArray(right)) return undefined;
      if (isSameList(left, right)) return [];
      return [{ op: 'replace', path: path.toString(), value: right }];
    },
  );
  return [...operations.flatMap(toOwn), ...ledgerPatch(before.ledger, after.ledger)];
}

/** A ledger may have thousands of lines, of which a key changes one: only that one is looked into. */
function ledgerPatch(before: Ledger, after: Ledger): Patch {
  if (before === after) return [];
  const removed = Object.keys(before).filter((id) => !(id in after));
  return [
    ...removed.map((id) => ({ op: 'remove' as const, path: `/ledger/${id}` })),
    ...Object.entries(after).flatMap(([id, line]): Patch => {
      const old = before[id];
      const path = `/ledger/${id}`;
      if (old === line) return [];
      if (!old) return [{ op: 'add', path, value: line }];
      return createPatch(old, line)
        .flatMap(toOwn)
        .map((operation) => ({ ...operation, path: `${path}${operation.path}` }));
    }),
  ];
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((item, index) => createPatch(item, right[index]).length === 0);
}

/** The library makes these three only. */
function toOwn(operation: Operation): Patch {
  switch (operation.op) {
    case 'add':
    case 'replace':
      return [{ op: operation.op, path: operation.path, value: operation.value as unknown }];
    case 'remove':
      return [{ op: 'remove', path: operation.path }];
    default:
      throw new Error(`A difference of drafts is never told by “${operation.op}”`);
  }
}

/**
 * Another draft, with the patch made; the given one stays as it is. `null` if the patch was made for
 * another draft, or what comes of it is no draft.
 */
export function patched(draft: ReportDraft, patch: Patch): ReportDraft | null {
  const paths = patch.map(({ path }) => path.split('/'));
  if (paths.some((path) => path.includes('__proto__'))) return null;
  const touched = new Set(paths.map(([, field]) => field));
  const copy: Record<string, unknown> = { ...draft };
  const fields = Object.keys(draft).filter((field) => touched.has(field));
  for (const field of fields) copy[field] = cloned(copy[field]);
  try {
    if (applyPatch(copy, [...patch]).some((trouble) => trouble !== null)) return null;
  } catch {
    // An address that is none.
    return null;
  }
  const isDraft =
    Object.keys(copy).length === Object.keys(draft).length &&
    fields.every(
      (field) => isField(field) && draftSchema.shape[field].safeParse(copy[field]).success,
    );
  return isDraft ? (copy as ReportDraft) : null;
}

function isField(field: string): field is keyof typeof draftSchema.shape {
  return field in draftSchema.shape;
}

function cloned(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** About how much room it takes, in UTF-16 units. */
export function sizeOfPatch(patch: Patch): number {
  const sizes = patch.map((operation) => {
    const value = 'value' in operation ? operation.value : '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return operation.path.length + text.length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
