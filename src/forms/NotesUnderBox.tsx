import { saidLikeness, sectionOfCell, textAt } from '../domain';
import type { Evaluation, FigureInWords, TextKey } from '../domain';
import { useEditor, useEvaluatedValue } from './editor-context';
import { notesOfText } from './text-notes';

/** Under a box for words: how much of it is last year's, and its numbers that stand in the tables. */
export function NotesUnderBox({ text }: { readonly text: TextKey }) {
  const likeness = useEvaluatedValue(({ wordNotes }) => wordNotes.likeness[text] ?? 0);
  const state = useEvaluatedValue(({ evaluation }) => stateOfLikeness(evaluation, text));
  const { figures } = useEvaluatedValue(({ wordNotes }) => notesOfText(wordNotes, text));
  return (
    <>
      {Math.round(likeness * 100) > 0 && (
        <p className={state === 'open' ? 'likeness is-much' : 'likeness'}>
          {saidLikeness(likeness)}
          {askedByState[state]}
        </p>
      )}
      {figures.length > 0 && <FigureList figures={figures} />}
    </>
  );
}

type LikenessState = 'unasked' | 'open' | 'settled';

const askedByState: Readonly<Record<LikenessState, string>> = {
  unasked: '',
  open: '，请改写成本年的情况',
  settled: '，已说明原因',
};

/** The box asks for news as long as the check does. */
function stateOfLikeness({ findings }: Evaluation, text: TextKey): LikenessState {
  const about = findings.filter(
    ({ isAboutLikeness, places = [] }) =>
      isAboutLikeness === true && places.some((place) => place.text === text),
  );
  if (about.length === 0) return 'unasked';
  return about.every(({ settledReason }) => settledReason !== undefined) ? 'settled' : 'open';
}

function FigureList({ figures }: { readonly figures: readonly FigureInWords[] }) {
  const wrong = figures.filter(({ agrees }) => !agrees).length;
  return (
    <details className="more figures-in-words">
      <summary>
        文中的数：{figures.length} 处与表对应，
        {wrong === 0 ? '都一致' : <strong>{wrong} 处不一致</strong>}
      </summary>
      <ul>
        {figures.map((figure) => (
          <FigureItem key={figure.start} figure={figure} />
        ))}
      </ul>
    </details>
  );
}

function FigureItem({ figure }: { readonly figure: FigureInWords }) {
  const { actions, store } = useEditor();
  const { draft, format } = store.current();
  const { cells, name, expected, agrees } = figure;
  const [cell] = cells;
  const step = cell === undefined ? undefined : sectionOfCell(format, cell)?.id;
  return (
    <li data-agrees={agrees}>
      “{wordsAround(textAt(draft, figure.text), figure)}” →{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          if (cell !== undefined && step !== undefined) actions.goTo({ step, cell });
        }}
      >
        {name}
      </button>
      {agrees ? '（一致）' : `（是 ${expected}，不一致）`}
    </li>
  );
}

/** The number with what it counts, not beyond the clause. */
function wordsAround(text: string, { start, end }: FigureInWords): string {
  const before = /[^，。；、：\s]{0,10}$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^(?:万元|元|件|份|宗|起|次|条|个)/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}
