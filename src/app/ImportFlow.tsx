import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { AttachedDraft, ReportDraft, ReportFormat, Rule } from '../domain';
import { BackupDifferences, ImportReview } from '../forms';
import type { ReviewSource } from '../forms';
import type { Recognised } from '../importers';
import { backupDifferences, decidedDraft } from './changed-backup';
import type { ChangedBackup } from './changed-backup';
import { acceptedDraft, reviewContent } from './import-review-content';
import { pastedFile } from './pasted-file';
import { useImport } from './use-import';
import type { ImportState } from './use-import';

/** What may be done with a recognised report; the first is the primary one. */
interface ImportUse {
  /** Out of use: the open report is final. */
  readonly isOff?: boolean;
  readonly labelFor: (recognised: Recognised) => string;
  readonly accept: (draft: AttachedDraft) => void;
}

/** A backup file holds a whole report: there is nothing to review. */
interface BackupUse {
  readonly label: string;
  readonly isOff?: boolean;
  readonly accept: (draft: ReportDraft, warning: string | null) => void;
}

interface ImportFlowProps {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly uses: readonly ImportUse[];
  readonly backupUses: readonly BackupUse[];
  readonly onCancel: () => void;
  /** Whoever comes here by a click has the choice of files open at once, where the browser lets it. */
  readonly choosesAtOnce?: boolean;
}

/** Choose, drop or paste a file; see what was read; let it through or not. */
export function ImportFlow(props: ImportFlowProps) {
  const { formats, backupUses, onCancel, choosesAtOnce = false } = props;
  const { state, read, stop } = useImport(formats);
  const [name, setName] = useState('');
  if (state.kind === 'recognised') {
    return <Review {...props} name={name} recognised={state.recognised} source={state.source} />;
  }
  if (state.kind === 'changedBackup') {
    return <ReviewBackup {...props} name={name} backup={state.backup} />;
  }
  return (
    <>
      <SourcePlace
        choosesAtOnce={choosesAtOnce}
        onSource={(fileName, file) => {
          setName(fileName);
          read(fileName, file);
        }}
      />
      <Progress state={state} onStop={stop} backupUses={backupUses} />
      <p className="actions">
        <button type="button" className="button" onClick={onCancel}>
          不导入，返回
        </button>
      </p>
    </>
  );
}

interface ReviewProps extends ImportFlowProps {
  readonly name: string;
  readonly recognised: Recognised;
  readonly source: ReviewSource;
}

function Review({ rules, uses, onCancel, name, recognised, source }: ReviewProps) {
  const content = useMemo(
    () => reviewContent(recognised, source, rules),
    [recognised, source, rules],
  );
  return (
    <ImportReview
      fileName={name}
      content={content}
      choices={uses.map(({ labelFor, isOff = false, accept }) => ({
        label: labelFor(recognised),
        isOff,
        onAccept: (accepted) => {
          accept(acceptedDraft(recognised, accepted));
        },
      }))}
      onCancel={onCancel}
    />
  );
}

interface ReviewBackupProps extends ImportFlowProps {
  readonly name: string;
  readonly backup: ChangedBackup;
}

function ReviewBackup({ name, backup, backupUses, onCancel }: ReviewBackupProps) {
  const differences = useMemo(() => backupDifferences(backup), [backup]);
  return (
    <BackupDifferences
      fileName={name}
      differences={differences}
      remarks={backup.changes.remarks}
      uses={backupUses.map(({ label, isOff = false, accept }) => ({
        label,
        isOff,
        onOpen: (visible) => {
          accept(decidedDraft(backup, visible), null);
        },
      }))}
      onCancel={onCancel}
    />
  );
}

interface ProgressProps {
  readonly state: ImportState;
  readonly onStop: () => void;
  readonly backupUses: readonly BackupUse[];
}

function Progress({ state, onStop, backupUses }: ProgressProps) {
  return (
    <div role="status">
      {state.kind === 'reading' && (
        <p className="import-progress">
          正在读“{state.name}”…
          <button type="button" className="button" onClick={onStop}>
            停止
          </button>
        </p>
      )}
      {state.kind === 'failed' && <p className="field-error">{state.message}</p>}
      {state.kind === 'backup' && (
        <p className="import-progress">
          这是一份备份文件，不需要核对。
          {backupUses.map(({ label, isOff, accept }, index) => (
            <button
              key={label}
              type="button"
              disabled={isOff}
              className={index === 0 ? 'button is-primary' : 'button'}
              onClick={() => {
                accept(state.draft, state.warning);
              }}
            >
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

interface SourcePlaceProps {
  readonly choosesAtOnce: boolean;
  readonly onSource: (name: string, content: Blob) => void;
}

/** Three ways to a file: choose it, drop it, or paste what was copied. */
function SourcePlace({ choosesAtOnce, onSource }: SourcePlaceProps) {
  const chooser = useChooser(choosesAtOnce);
  return (
    <div
      className="import-place"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        const source = pastedFile(event.dataTransfer);
        if (source) onSource(source.name, source.content);
      }}
    >
      <p>
        <button
          type="button"
          className="button is-primary"
          onClick={() => chooser.current?.click()}
        >
          选择文件
        </button>
        <input
          ref={chooser}
          className="unseen"
          type="file"
          tabIndex={-1}
          aria-label="选择去年的年报文件"
          onChange={(event) => {
            const [file] = Array.from(event.target.files ?? []);
            event.target.value = '';
            if (file) onSource(file.name, file);
          }}
        />
        <span>或把文件拖到这里。Word、WPS、PDF、网页、文本都可以，文件不会离开这台电脑。</span>
      </p>
      <label className="field">
        <span className="field-label">也可以从 Word、WPS 或网页全选复制，粘贴到下面</span>
        <textarea
          className="text-box"
          rows={3}
          onPaste={(event) => {
            event.preventDefault();
            const source = pastedFile(event.clipboardData);
            if (source) onSource(source.name, source.content);
          }}
        />
      </label>
    </div>
  );
}

/** Opened at once only by the click that led here; a browser that does not tell is not asked. */
function useChooser(isAtOnce: boolean): RefObject<HTMLInputElement | null> {
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { userActivation } = navigator as Partial<Pick<Navigator, 'userActivation'>>;
    if (isAtOnce && userActivation?.isActive === true) chooser.current?.click();
  }, [isAtOnce]);
  return chooser;
}
