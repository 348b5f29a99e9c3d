import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ReportDraft } from '../../domain';
import { isStoreFile } from '../../storage';
import { useNotify } from '../Notice';
import { editorPath } from '../routes';
import { beginReading, outcomeOf, readOther } from '../start-import';
import type { ListSurroundings } from '../surroundings';
import { BACKUP_OPENED } from '../use-open-new';
import { useComplaint } from '../use-stored-reports';
import type { BackupOfAll } from './take-in';
import { TakeInDialog } from './TakeInDialog';

/** Opens a backup: one report as a report of its own, a file of all by asking which. */
export function useOpenBackup(surroundings: ListSurroundings, onTaken: () => void) {
  const { formats, store } = surroundings;
  const [, navigate] = useLocation();
  const notify = useNotify();
  const complain = useComplaint();
  const [found, setFound] = useState<BackupOfAll | null>(null);
  const create = async (draft: ReportDraft, warning: string | null) => {
    const { id } = await store.create(draft);
    navigate(editorPath(id, 'basics'));
    notify({ text: warning ?? BACKUP_OPENED });
  };
  const openJson = async (file: File) => {
    const read = await readOther('report', file);
    if (read.error === undefined) await create(read.draft, read.warning ?? null);
    else notify({ text: read.error });
  };
  const openWord = async (file: File) => {
    const reading = beginReading();
    const outcome = await outcomeOf(formats, file.name, file, reading);
    reading.stop();
    if (outcome.kind === 'backup') await create(outcome.draft, outcome.warning);
    else if (outcome.kind === 'failed') notify({ text: outcome.message });
    else notify({ text: notABackup(file.name) });
  };
  const openAll = async (file: File) => {
    const read = await readOther('allReports', file);
    if (read.error === undefined) setFound(read);
    else notify({ text: read.error });
  };
  const open = async (file: File) => {
    if (/\.docx$/i.test(file.name)) await openWord(file);
    else await ((await isOfAll(file)) ? openAll(file) : openJson(file));
  };
  const dialog = found && (
    <TakeInDialog
      {...surroundings}
      backup={found}
      onEnd={(isTaken) => {
        setFound(null);
        if (isTaken) onTaken();
      }}
    />
  );
  return { openBackup: (file: File) => void open(file).catch(complain), dialog };
}

/** Its first characters say so; what can no longer be read is told by the reader. */
async function isOfAll(file: File): Promise<boolean> {
  const start = await file
    .slice(0, 200)
    .text()
    .catch(() => '');
  return isStoreFile(start);
}

const notABackup = (name: string) =>
  `“${name}”不是本机备份，或备份以后改过，要先核对。请点“打开去年的年报（Word/WPS）”，在那里打开它。`;
