import { textAt, textName } from '../domain';
import type { TextPlace } from '../domain';
import { useEditor } from './editor-context';
import { targetOfPlace } from './text-marks';

/** So many are shown before “等 N 处”. */
const MOST = 4;
const LONGEST = 16;

/** Links that select the words which a message speaks of, in their box. */
export function WordLinks({ places }: { readonly places: readonly TextPlace[] }) {
  const { actions, store } = useEditor();
  const { draft, format } = store.current();
  return (
    <span className="cell-links">
      {places.slice(0, MOST).map((place) => {
        const words = textAt(draft, place.text).slice(place.start, place.end);
        const name = textName(format, draft, place.text);
        const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
        return (
          <button
            key={`${place.text} ${String(place.start)}`}
            type="button"
            className="text-button"
            title={name}
            onClick={() => actions.goTo(targetOfPlace(place))}
          >
            {/* Words that are still to be written are called by their place. */}
            {words === '' ? name : `“${shown}”`}
          </button>
        );
      })}
      {places.length > MOST && <span>等 {places.length} 处</span>}
    </span>
  );
}
