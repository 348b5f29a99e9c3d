import { oldFigureFrom, parseYear, quoteWords } from '../domain';
import type { AttachedDraft, ReportDraft } from '../domain';
import { ChangeButton } from './ChangeButton';
import { useEditor, useEvaluatedValue } from './editor-context';
import type { Target } from './editor-context';

const fields = [
  ['preamble', '前言'],
  ['contactOffice', '联系科室'],
  ['contactPhone', '联系电话'],
  ['signatory', '署名'],
] as const;

type FrameField = (typeof fields)[number][0];

interface FramePiece {
  readonly field: FrameField;
  readonly name: string;
  /** Last year's, fit for this year. */
  readonly words: string;
  readonly isUsed: boolean;
}

/**
 * What last year's report says around its sections, where this year's says nothing yet or the same:
 * to be taken over by a click, never by itself, and seen to be last year's afterwards.
 */
export function LastYearFrame() {
  const draft = useEvaluatedValue((evaluated) => evaluated.draft);
  if (!draft.previous) return null;
  const pieces = piecesOf(draft, draft.previous);
  if (pieces.length === 0) return null;
  return (
    <section className="last-year-frame" aria-labelledby="last-year-frame">
      <h2 id="last-year-frame">去年的前言、落款</h2>
      <ul>
        {pieces.map((piece) => (
          <Piece key={piece.field} piece={piece} year={draft.year} />
        ))}
      </ul>
    </section>
  );
}

/** Only those that last year's report has, and that are not written otherwise this year. */
function piecesOf({ identity, year }: ReportDraft, previous: AttachedDraft): readonly FramePiece[] {
  const years = { from: parseYear(previous.year), to: parseYear(year) };
  return fields.flatMap(([field, name]): FramePiece[] => {
    const old = previous.identity[field].trim();
    const words = field === 'preamble' ? quoteWords(old, years) : old;
    const now = identity[field].trim();
    if (words === '' || (now !== '' && now !== words)) return [];
    return [{ field, name, words, isUsed: now === words }];
  });
}

interface PieceProps {
  readonly piece: FramePiece;
  readonly year: string;
}

function Piece({ piece: { field, name, words, isUsed }, year }: PieceProps) {
  const { store, actions } = useEditor();
  const hasYear = parseYear(year) !== null && words.includes(`${year.trim()}年`);
  const use = () => {
    const { draft } = store.current();
    const identity = { ...draft.identity, [field]: words };
    actions.replaceDraft({ ...draft, identity }, `已用去年的${name}。`);
    actions.goTo(targetOf(field, words));
  };
  return (
    <li data-used={isUsed}>
      <span className="last-year-frame-name">{name}</span>
      <span className="last-year-frame-words">{words}</span>
      {isUsed ? (
        <span className="quoted-mark">
          ✓ 用的是去年的{hasYear && `，年份已改为${year.trim()}年`}，请看一遍
        </span>
      ) : (
        <ChangeButton className="button" aria-label={`${name}：${label(hasYear)}`} onClick={use}>
          {label(hasYear)}
        </ChangeButton>
      )}
    </li>
  );
}

function label(hasYear: boolean): string {
  return hasYear ? '用去年的话，年份已改' : '用去年的';
}

/** The box, at the first figure that has to be replaced. */
function targetOf(field: FrameField, words: string): Target {
  if (field !== 'preamble') return { step: 'basics', field };
  const end = { start: words.length, end: words.length };
  const place = { text: 'identity/preamble', ...(oldFigureFrom(words, 0) ?? end) } as const;
  return { step: 'basics', place };
}
