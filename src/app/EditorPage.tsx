import { useCallback, useEffect, useState } from 'react';
import type { ReportDraft } from '../domain';
import type { LoadResult, ReportStore, StoredHistory } from '../storage';
import { Editor } from './Editor';
import { downloadText } from './files';
import { hrefOfPath, listRoute } from './routes';
import type { Surroundings } from './surroundings';

interface EditorPageProps extends Surroundings {
  readonly id: string;
  readonly step: string;
  readonly onDraft: (draft: ReportDraft) => void;
}

type Loaded =
  | (LoadResult & { readonly history: StoredHistory | null })
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string };

/** Loads one report and opens the editor on it, or says plainly why it cannot. */
export function EditorPage(props: EditorPageProps) {
  const { id, step, store, formats, rules, onDraft } = props;
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const fail = useCallback((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    setLoaded({ kind: 'failed', message });
  }, []);
  const load = useCallback(() => {
    loadWithHistory(store, id).then(setLoaded, fail);
  }, [store, id, fail]);
  useEffect(load, [load]);

  switch (loaded.kind) {
    case 'loading':
      return <main className="page" aria-busy="true" />;
    case 'failed':
      return <Trouble text={`打不开这份年报：${loaded.message}`} />;
    case 'missing':
      return (
        <Trouble text="这台电脑上没有这份年报。它可能存在另一台电脑上，或在另一个浏览器里。" />
      );
    case 'unreadable':
      return <Trouble text={loaded.unreadable.error} raw={loaded.unreadable.raw} />;
    case 'found':
      if (loaded.report.deletedAt !== null) {
        const restore = () => {
          store.restore(id).then(load, fail);
        };
        return <Trouble text="这份年报已删除，恢复后才能打开。" onRestore={restore} />;
      }
      if (!formats.some(({ version }) => version === loaded.report.draft.formatVersion)) {
        const text = '这份年报用的是本版没有的表格格式，请用更新版本的年报助手打开。';
        return <Trouble text={text} raw={loaded.report} />;
      }
      return (
        <Editor
          key={loaded.report.revision}
          stored={loaded.report}
          storedHistory={loaded.history}
          step={step}
          store={store}
          formats={formats}
          rules={rules}
          onDraft={onDraft}
          onReload={load}
        />
      );
  }
}

/** A report opens whether its history can be had or not. */
async function loadWithHistory(store: ReportStore, id: string) {
  const loaded = await store.load(id);
  if (loaded.kind !== 'found') return { ...loaded, history: null };
  const history = await store.loadHistory(id, loaded.report.revision).catch(() => null);
  return { ...loaded, history };
}

interface TroubleProps {
  readonly text: string;
  /** A record that cannot be read, to be saved as it is. */
  readonly raw?: unknown;
  readonly onRestore?: () => void;
}

function Trouble({ text, raw, onRestore }: TroubleProps) {
  return (
    <main className="page">
      <div className="card">
        <h1>没有打开</h1>
        <p>{text}</p>
        <p className="actions">
          {onRestore && (
            <button type="button" className="button is-primary" onClick={onRestore}>
              恢复
            </button>
          )}
          <a className={onRestore ? 'button' : 'button is-primary'} href={hrefOfPath(listRoute)}>
            回到列表
          </a>
          {raw !== undefined && (
            <button
              type="button"
              className="button"
              onClick={() => {
                downloadText(
                  JSON.stringify(raw, null, 1),
                  '读不出来的年报.json',
                  'application/json',
                );
              }}
            >
              把内容另存为文件
            </button>
          )}
        </p>
      </div>
    </main>
  );
}
