import { countOldFigures, narrativeKey, OLD_FIGURE } from '../domain';
import type { NarrativeSection, ReportDraft } from '../domain';
import { useEvaluatedValue } from './editor-context';

/** Live count of the characters of a section; a soft limit warns and never cuts. */
export function CharacterCount({ section }: { readonly section: NarrativeSection }) {
  const count = useEvaluatedValue(({ draft }) => countCharacters(section, draft));
  const oldFigures = useEvaluatedValue(({ draft }) => countOldFigures(wordsOf(section, draft)));
  const { softLimit } = section;
  const isOver = softLimit !== undefined && count > softLimit;
  return (
    <p className={isOver ? 'character-count is-over' : 'character-count'}>
      本部分共 <strong>{count}</strong> 字
      {softLimit !== undefined && `（国办要求原则上不超过 ${String(softLimit)} 字）`}
      {isOver && `，超出 ${String(count - softLimit)} 字`}
      {oldFigures > 0 && (
        <strong className="severity is-confirm">
          　还有 {oldFigures} 处{OLD_FIGURE}，是去年的数，要换成今年的
        </strong>
      )}
    </p>
  );
}

function countCharacters(section: NarrativeSection, draft: ReportDraft): number {
  return Array.from(wordsOf(section, draft).replace(/\s/g, '')).length;
}

function wordsOf(section: NarrativeSection, draft: ReportDraft): string {
  const mandated = section.blocks.map(
    ({ id }) => draft.narrative[narrativeKey(section.id, id)] ?? '',
  );
  const own = (draft.ownHeadings[section.id] ?? []).map(({ heading, text }) => heading + text);
  return [...mandated, ...own].join('');
}
