import { editionNumber } from '../../domain';
import { useEditor, useEvaluatedValue } from '../../forms';
import { HANDOVER_PAGE } from '../more-pages';

/** In the header: which edition it is, once there is more than one, and that it is final. */
export function StageMark() {
  const { actions } = useEditor();
  const finalisedOn = useEvaluatedValue(({ draft }) => draft.stage.finalised?.on ?? null);
  const edition = useEvaluatedValue(({ draft }) => editionNumber(draft));
  if (finalisedOn === null && edition === 1) return null;
  return (
    <p className="stage-mark">
      {edition > 1 && <span>第{edition}版</span>}
      {finalisedOn !== null && (
        <>
          <span>已定稿 {finalisedOn}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => actions.goTo({ step: HANDOVER_PAGE, field: 'reopenReason' })}
          >
            解除定稿
          </button>
        </>
      )}
    </p>
  );
}
