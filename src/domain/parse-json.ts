/** What programs take for their own; no file of ours holds such a name. */
const NAMES_OF_PROGRAMS = new Set(['__proto__', 'constructor', 'prototype']);

/** Our files are some ten lists deep; beyond this, writing one again would fail. */
const DEEPEST = 100;

/** What a text says as JSON, or `undefined`: `safeParse` of a schema says the rest. */
export function parseJson(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isHarmless(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Level by level, since what is too deep for the computer cannot be walked through by calls. */
function isHarmless(data: unknown): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const objects = level.filter(
      (each): each is object => typeof each === 'object' && each !== null,
    );
    if (objects.some((each) => Object.keys(each).some((name) => NAMES_OF_PROGRAMS.has(name)))) {
      return false;
    }
    level = objects.flatMap((each) => Object.values(each) as readonly unknown[]);
  }
  return true;
}
