import { withVerified } from '../../domain';
import { useEditor } from '../editor-context';
import type { AskingRow } from './asking-rows';

/** 已核. Goes by itself when the figure becomes another. */
export function VerifiedTick({ row }: { readonly row: AskingRow }) {
  const { actions, store } = useEditor();
  const { figure, isFilled, isVerified, isChangedSince } = row;
  return (
    <label className="asking-tick">
      <input
        type="checkbox"
        checked={isVerified}
        disabled={!isFilled}
        aria-label={`${figure.name}，已核`}
        onChange={({ target }) => {
          const draft = withVerified(store.current().draft, figure, target.checked);
          const notice = target.checked ? '已核' : '不再算已核';
          actions.replaceDraft(draft, `${figure.name}：${notice}。`);
        }}
      />
      {isChangedSince && <span className="severity is-confirm">核后改过</span>}
    </label>
  );
}
