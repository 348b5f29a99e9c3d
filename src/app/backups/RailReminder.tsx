import { useSyncExternalStore } from 'react';
import { BackupReminder } from './BackupReminder';
import type { Backups } from './create-backups';

/** In the editor: only after a day, or when the folder needs a person. */
export function RailReminder({ backups }: { readonly backups: Backups }) {
  const due = useSyncExternalStore(backups.due.subscribe, backups.due.get);
  return <BackupReminder backups={backups} due={due} isInRail />;
}
