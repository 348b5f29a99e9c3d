import { useEvaluatedValue } from './editor-context';

/** Whether the list has seen the newest words. Not a live region: it changes at most keys. */
export function CheckStatus() {
  const isChecked = useEvaluatedValue((evaluated) => evaluated.isChecked);
  return (
    <span className="check-status" data-state={isChecked ? 'newest' : 'checking'}>
      {isChecked ? '已是最新' : '检查中…'}
    </span>
  );
}
