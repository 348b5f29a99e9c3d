/**
 * True if two plain values (texts, numbers, arrays, objects without methods) say the same. Lets what
 * is computed anew at each key stay the same object as long as nothing of it changes.
 */
export function isSameContent(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isComposite(left) || !isComposite(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSameContent(left[key], right[key]))
  );
}

/** The newest list made of the objects of the one before, which is kept whole if nothing changed. */
export function keepSame<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const kept = after.map((item) => before.find((known) => isSameContent(known, item)) ?? item);
  const isUnchanged =
    kept.length === before.length && kept.every((item, index) => item === before[index]);
  return isUnchanged ? before : kept;
}

function isComposite(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
