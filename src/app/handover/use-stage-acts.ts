import {
  editionNumber,
  finalised,
  nextEdition,
  reopened,
  splitOpinions,
  withOpinions,
  withoutOpinions,
} from '../../domain';
import { useEditor } from '../../forms';

/** What leads a report from one stage to the next; each is said, and can be taken back. */
export function useStageActs(today: string) {
  const { store, actions } = useEditor();
  const draftNow = () => store.current().draft;
  return {
    onPaste: (message: string) => {
      const texts = splitOpinions(message, store.current().format);
      if (texts.length === 0) return false;
      const notice = `已列成 ${String(texts.length)} 条。`;
      actions.changeStage(withOpinions(draftNow(), texts, today), notice);
      return true;
    },
    onClear: () => actions.changeStage(withoutOpinions(draftNow()), '已清空退回意见。'),
    onFinalise: () => actions.changeStage(finalised(draftNow(), today), '已定稿，各步只能看。'),
    onReopen: (reason: string) =>
      actions.changeStage(reopened(draftNow(), today, reason), '已解除定稿，可以改了。'),
    onCorrect: (reason: string) => {
      const draft = nextEdition(draftNow(), today, reason);
      const number = editionNumber(draft);
      const notice = `第${String(number - 1)}版已留底，现在改的是第${String(number)}版。`;
      actions.changeStage(draft, notice);
    },
  };
}
