import { isSameContent } from '../forms';

/**
 * What is `now`, without one change that was made earlier: whatever still is as the change left it
 * becomes what it was `before`, whatever was typed since stays.
 */
export function takenBack<T>(before: T, changed: T, now: T): T {
  if (isSameContent(changed, now)) return before;
  if (isSameContent(before, changed)) return now;
  if (Array.isArray(before) && Array.isArray(changed) && Array.isArray(now)) {
    if (before.length !== changed.length || changed.length !== now.length) return now;
    const [old, made, all]: readonly (readonly unknown[])[] = [before, changed, now];
    return (all ?? []).map((item, index) => takenBack(old?.[index], made?.[index], item)) as T;
  }
  if (!isRecord(before) || !isRecord(changed) || !isRecord(now)) return now;
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  const entries = [...keys].flatMap((key): [string, unknown][] => {
    const value = takenBack(before[key], changed[key], now[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries) as T;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
