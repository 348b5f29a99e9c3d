import { useSyncExternalStore } from 'react';
import { attachLastYear, formatOfVersion } from '../domain';
import type { AttachedDraft, ReportDraft, ReportFormat, Rule } from '../domain';
import { useEditor, useEvaluatedValue } from '../forms';
import { filledDraft } from './filled-draft';
import { ImportFlow } from './ImportFlow';
import { useSession } from './session-context';

const FINAL_IMPORT =
  '这份年报已定稿，旧文件放不进来，只能看看读出了什么；备份文件可以另成一份打开。';

const READING_IMPORT =
  '这份年报正在另一个窗口编辑，旧文件放不进来，只能看看读出了什么；备份文件可以另成一份打开。';

interface ImportStepProps {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  /** Opens a backup as a report of its own. */
  readonly onOpenBackup: (draft: ReportDraft, warning: string | null) => void;
}

/** Brings a file into a report that is open: as its last year, or into its own boxes. */
export function ImportStep({ formats, rules, onOpenBackup }: ImportStepProps) {
  const { store, actions, isFinal } = useEditor();
  const { isReading: reading } = useSession();
  const isReading = useSyncExternalStore(reading.subscribe, reading.get);
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const leave = () => {
    actions.goTo({ step: 'basics' });
  };
  const attach = (last: AttachedDraft) => {
    const lastFormat = formatOfVersion(formats, last.formatVersion);
    if (!lastFormat) return;
    const { draft } = store.current();
    actions.replaceDraft(
      attachLastYear(draft, format, { draft: last, format: lastFormat }),
      '去年的年报已附在旁边，空着的上年结转已填。',
    );
    leave();
  };
  const fill = (file: AttachedDraft) => {
    const { draft, others } = filledDraft(store.current().draft, format, file);
    const rest = others === 0 ? '' : `另有 ${String(others)} 格属于另一版表格，没有放进来。`;
    actions.replaceDraft(draft, `已按文件填入。${rest}`);
    leave();
  };
  const intoReport = { isOff: isFinal };
  return (
    <>
      {isFinal && <p className="step-lead">{isReading ? READING_IMPORT : FINAL_IMPORT}</p>}
      <ImportFlow
        formats={formats}
        rules={rules}
        uses={[
          { ...intoReport, labelFor: () => '作为去年的年报，附在旁边', accept: attach },
          { ...intoReport, labelFor: () => '填入现在这一份', accept: fill },
        ]}
        backupUses={[
          { ...intoReport, label: '作为去年的年报，附在旁边', accept: attach },
          { label: '另成一份打开', accept: onOpenBackup },
        ]}
        onCancel={leave}
      />
    </>
  );
}
