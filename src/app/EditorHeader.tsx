import { memo, useSyncExternalStore } from 'react';
import type { ReportFormat } from '../domain';
import {
  SaveStatus,
  stepNames,
  summarise,
  useEvaluatedValue,
  countFindings,
  countUnfinished,
} from '../forms';
import type { ReportStore, SaveState } from '../storage';
import { BackupButtons } from './backups/BackupButtons';
import { StageMark } from './handover/StageMark';
import { useHeldLocation } from './held-location';
import { MoreMenu } from './MoreMenu';
import { ReadingStrip } from './ReadingStrip';
import { editorPath, hrefOfPath, listRoute } from './routes';
import { UndoButtons } from './UndoButtons';
import type { EditorSession } from './use-editor-session';
import { useLasting } from './use-lasting';
import { useComplaint } from './use-stored-reports';

interface EditorHeaderProps {
  readonly session: EditorSession;
  readonly store: ReportStore;
  readonly formats: readonly ReportFormat[];
  readonly id: string;
  readonly step: string;
  readonly onReload: () => void;
  /** Takes the report over from the window that writes it; `null` where this one does. */
  readonly onTakePen: (() => Promise<boolean>) | null;
}

/** Always visible: whose report, which year, whether it is saved, and what is still missing. */
export function EditorHeader(props: EditorHeaderProps) {
  const { session, store, formats, id, step, onReload, onTakePen } = props;
  const organization = useEvaluatedValue(({ draft }) => draft.identity.organization.trim());
  const year = useEvaluatedValue(({ draft }) => draft.year.trim());
  return (
    <header className={onTakePen ? 'app-header is-reading' : 'app-header'}>
      <a href={hrefOfPath(listRoute)}>全部年报</a>
      <p className="app-header-name">
        <strong>{organization === '' ? '（未填机关名称）' : organization}</strong>
        <span>{year === '' ? '（未填年度）' : `${year}年`}</span>
      </p>
      <StageMark />
      <UndoButtons session={session} formats={formats} step={step} />
      {!onTakePen && <SavePlace session={session} store={store} onReload={onReload} />}
      <MissingLink id={id} />
      <a className="app-header-link" href={hrefOfPath(editorPath(id, 'export'))}>
        {stepNames.export}
      </a>
      <MoreMenu id={id} step={step} />
      {onTakePen && <ReadingStrip onTakePen={onTakePen} />}
    </header>
  );
}

function MissingLink({ id }: Pick<EditorHeaderProps, 'id'>) {
  const summary = useEvaluatedValue(({ evaluation, progress }) =>
    summarise(countFindings(evaluation.findings), countUnfinished(progress)),
  );
  return (
    <a
      className="app-header-link"
      href={hrefOfPath(editorPath(id, 'check'))}
      aria-label={`还差什么：${summary === '' ? '没有' : summary}`}
    >
      还差什么
      {summary !== '' && <span aria-hidden="true">（{summary}）</span>}
    </a>
  );
}

/** A write that is not over by then may never be: another window holds the database, or the disk hangs. */
const STUCK_MS = 10_000;

type SavePlaceProps = Pick<EditorHeaderProps, 'session' | 'store' | 'onReload'>;

/** The save state; when something is wrong, the ways out of it beside. */
const SavePlace = memo(function SavePlace({ session, store, onReload }: SavePlaceProps) {
  const { saveState, retrySave } = session;
  const state = useSyncExternalStore(saveState.subscribe, saveState.get);
  const isStuck = useLasting(state.kind === 'saving', STUCK_MS);
  return (
    <div className="save-place">
      <SaveStatus status={state} />
      {isStuck && <BackupButtons session={session} />}
      {state.kind === 'failed' && (
        <>
          {isGone(state) ? (
            <SaveCopy session={session} store={store} />
          ) : (
            <button type="button" className="button" onClick={retrySave}>
              再存一次
            </button>
          )}
          <BackupButtons session={session} />
        </>
      )}
      {state.kind === 'conflict' && (
        <ConflictChoices session={session} store={store} onReload={onReload} />
      )}
    </div>
  );
});

/** True if nothing can be written where the report lay. */
function isGone(state: SaveState): boolean {
  return state.kind === 'failed' && ['missing', 'unreadable'].includes(state.code);
}

function ConflictChoices({ session, store, onReload }: SavePlaceProps) {
  return (
    <>
      <button type="button" className="button" onClick={onReload}>
        载入那边的内容
      </button>
      <SaveCopy session={session} store={store} />
    </>
  );
}

/** Keeps what stands here as a report of its own. */
function SaveCopy({ session: { evaluations }, store }: Omit<SavePlaceProps, 'onReload'>) {
  const { leaveTo } = useHeldLocation();
  const complain = useComplaint();
  const save = () => {
    store
      .create(evaluations.current().draft)
      .then(({ id }) => leaveTo(editorPath(id, 'basics')))
      .catch(complain);
  };
  return (
    <button type="button" className="button" onClick={save}>
      把这里的另存一份
    </button>
  );
}
