import { FileButton } from './FileButton';
import { words } from './report-list-strings';

export function BackupFileButton({ onOpen }: { readonly onOpen: (file: File) => void }) {
  return (
    <FileButton name={words.openBackup} accept=".docx,.json,application/json" onFile={onOpen} />
  );
}
