import { useState } from 'react';

/** Said whenever something is tried that would change the report. */
export const READING_NOTICE = '这里只能看，没有改动。要改，先按“改在这个窗口编辑”。';

const CANNOT_HAND_OVER = '那个窗口里有内容没存上，请先到那里处理好，再回这里。';

interface ReadingStripProps {
  /** False if the other window cannot write what it has. */
  readonly onTakePen: () => Promise<boolean>;
}

/** Says that the report is being written in another window, and takes it over. */
export function ReadingStrip({ onTakePen }: ReadingStripProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');
  const take = async () => {
    setState('asking');
    setState((await onTakePen()) ? 'idle' : 'refused');
  };
  return (
    <div className="reading-strip" role="status">
      <p>
        这份年报正在另一个窗口编辑，这里只能看；那边存下的内容会自动显示。
        {state === 'refused' && <strong>{CANNOT_HAND_OVER}</strong>}
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={state === 'asking'}
        onClick={() => {
          if (state !== 'asking') void take();
        }}
      >
        改在这个窗口编辑
      </button>
    </div>
  );
}
