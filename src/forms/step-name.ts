import type { PlaceChange } from './place-change';

/** What was done, in words for a button: “填了表三‘…，自然人’”, “12 格已填为 0”. */
export function stepName(act: string | null, changes: readonly PlaceChange[]): string {
  if (act !== null) return act.replace(/。$/, '');
  const [first] = changes;
  if (!first) return '改了标记';
  const rest = changes.length > 1 ? `等 ${String(changes.length)} 处` : '';
  return `${verbOf(first)}${first.name}${rest}`;
}

function verbOf({ before, after }: PlaceChange): string {
  if (before === '') return '填了';
  return after === '' ? '清空了' : '改了';
}
