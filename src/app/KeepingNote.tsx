import { useEffect, useState } from 'react';
import { askToPersist, readPersistence } from '../storage';
import type { Persistence } from '../storage';

const texts: Record<Persistence, string> = {
  promised:
    '浏览器已答应长期保留这里的年报，磁盘紧张时不会自动清掉。清理软件仍会清，请常存备份文件。',
  notPromised: '浏览器没有答应长期保留这里的年报，磁盘很满时可能被清掉。请常存备份文件。',
  unknown: '年报存在这个浏览器里，清理浏览器数据会一起清掉。请常存备份文件。',
};

const STILL_NOT = '浏览器现在没有答应。把本页加入收藏夹、多用几次以后再试。';

/** How safe what is stored is from the browser itself, in plain words. */
export function KeepingNote() {
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    void readPersistence().then(setPersistence);
  }, []);
  if (persistence === null) return null;
  const ask = async () => {
    const answer = await askToPersist();
    setPersistence(answer);
    setIsRefused(answer !== 'promised');
  };
  return (
    <div className="keeping-note" role="status">
      <p>
        {texts[persistence]}
        {isRefused && STILL_NOT}
      </p>
      {persistence === 'notPromised' && (
        <button type="button" className="text-button" onClick={() => void ask()}>
          请浏览器长期保留
        </button>
      )}
    </div>
  );
}
