import { useSyncExternalStore } from 'react';
import { isNewVersionWaiting } from './new-version';

/** Under the list only: nothing is said to who is filling in. */
export function NewVersionNote() {
  const isWaiting = useSyncExternalStore(isNewVersionWaiting.subscribe, isNewVersionWaiting.get);
  if (!isWaiting) return null;
  return (
    <p className="keeping-note" role="status">
      新版本已下载好。关掉所有年报助手窗口再打开，就换成新版，填好的内容都在。
    </p>
  );
}
