import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';

interface PreviewProps {
  /** Makes the very file that would be downloaded. */
  readonly makeDocx: () => Promise<Blob>;
  readonly text: string;
}

type View = 'word' | 'text';

/** The report as Word and as plain text, before anything is downloaded. */
export function Preview({ makeDocx, text }: PreviewProps) {
  const [view, setView] = useState<View>('word');
  return (
    <section className="preview" aria-label="预览">
      <div className="preview-bar" role="group" aria-label="预览方式">
        <ViewButton view="word" current={view} onChoose={setView} />
        <ViewButton view="text" current={view} onChoose={setView} />
        <span className="field-help">分页以 Word 为准</span>
      </div>
      {view === 'word' ? (
        <WordPreview makeDocx={makeDocx} />
      ) : (
        <pre className="text-preview" tabIndex={0} aria-label="纯文本预览">
          {text}
        </pre>
      )}
    </section>
  );
}

interface ViewButtonProps {
  readonly view: View;
  readonly current: View;
  readonly onChoose: (view: View) => void;
}

function ViewButton({ view, current, onChoose }: ViewButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={view === current}
      onClick={() => onChoose(view)}
    >
      {view === 'word' ? 'Word 预览' : '纯文本预览'}
    </button>
  );
}

function WordPreview({ makeDocx }: Pick<PreviewProps, 'makeDocx'>) {
  const container = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      const file = await makeDocx();
      const pages = document.createElement('div');
      await renderAsync(file, pages, undefined, { className: 'word', breakPages: true });
      if (isCurrent) container.current?.replaceChildren(pages);
    };
    show().then(
      () => isCurrent && setFailure(null),
      (error: unknown) =>
        isCurrent && setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [makeDocx]);
  return (
    <>
      {failure !== null && (
        <p className="field-error" role="alert">
          预览没有做出来（{failure}）。可以直接下载 Word 查看，内容不受影响。
        </p>
      )}
      <div
        ref={container}
        className="word-preview"
        tabIndex={0}
        aria-label="Word 预览"
        role="region"
      />
    </>
  );
}
