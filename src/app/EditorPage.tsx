import type { ReportDraft } from '../domain';
import type { Backups } from './backups/create-backups';
import { Editor } from './Editor';
import { downloadText } from './files';
import { hrefOfPath, listRoute } from './routes';
import type { Surroundings } from './surroundings';
import { useOpenReport } from './use-open-report';
import { useComplaint } from './use-stored-reports';

interface EditorPageProps extends Surroundings {
  readonly id: string;
  readonly step: string;
  readonly backups: Backups;
  readonly onDraft: (draft: ReportDraft) => void;
}

/** Loads one report and opens the editor on it, or says plainly why it cannot. */
export function EditorPage(props: EditorPageProps) {
  const { id, step, store, onDraft, ...surroundings } = props;
  const { formats } = surroundings;
  const complain = useComplaint();
  const { shown, reload, take, onSession } = useOpenReport(store, id);
  const { loaded, role, opening } = shown;

  switch (loaded.kind) {
    case 'loading':
      return <main className="page" aria-busy="true" />;
    case 'failed':
      return <Trouble text={`打不开这份年报：${loaded.message}`} onRetry={reload} />;
    case 'missing':
      return (
        <Trouble text="这台电脑上没有这份年报。它可能存在另一台电脑上，或在另一个浏览器里。" />
      );
    case 'unreadable':
      return <Trouble text={loaded.unreadable.error} raw={loaded.unreadable.raw} />;
    case 'found':
      if (loaded.report.deletedAt !== null) {
        const restore = () => {
          store.restore(id).then(reload, complain);
        };
        return <Trouble text="这份年报已删除，恢复后才能打开。" onRestore={restore} />;
      }
      if (!formats.some(({ version }) => version === loaded.report.draft.formatVersion)) {
        const text = '这份年报用的是本版没有的表格格式，请用更新版本的年报助手打开。';
        return <Trouble text={text} raw={loaded.report} />;
      }
      return (
        <Editor
          key={opening}
          stored={loaded.report}
          storedHistory={loaded.history}
          step={step}
          store={store}
          {...surroundings}
          onDraft={onDraft}
          onReload={reload}
          isReading={role === 'reading'}
          onTakePen={take}
          onSession={onSession}
        />
      );
  }
}

interface TroubleProps {
  readonly text: string;
  /** A record that cannot be read, to be saved as it is. */
  readonly raw?: unknown;
  readonly onRestore?: () => void;
  readonly onRetry?: () => void;
}

function Trouble({ text, raw, onRestore, onRetry }: TroubleProps) {
  const isMore = onRestore !== undefined || onRetry !== undefined;
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
          {onRetry && (
            <button type="button" className="button is-primary" onClick={onRetry}>
              再试一次
            </button>
          )}
          <a className={isMore ? 'button' : 'button is-primary'} href={hrefOfPath(listRoute)}>
            回到列表
          </a>
          {raw !== undefined && (
            <button
              type="button"
              className="button"
              onClick={() => {
                downloadText(
                  JSON.stringify(raw, null, 1),
                  '读不出来的年报（内部资料）.json',
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
