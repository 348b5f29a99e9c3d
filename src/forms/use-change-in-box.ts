import { oldFigureFrom, placeAfterEdits, textAt } from '../domain';
import type { Fix, TextKey } from '../domain';
import { useEditor } from './editor-context';
import { targetOfPlace } from './text-marks';

/** Makes a change in one box; one writes on there, at the first mark left or behind what came in. */
export function useChangeInBox(text: TextKey): (fix: Fix) => void {
  const { actions, store } = useEditor();
  return (fix) => {
    actions.applyFix(fix);
    const now = textAt(store.current().draft, text);
    const end = placeAfterEdits(fix.edits ?? []);
    actions.goTo(targetOfPlace({ text, ...(oldFigureFrom(now, 0) ?? { start: end, end }) }));
  };
}
