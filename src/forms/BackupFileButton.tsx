import { words } from './report-list-strings';

/** The label is the button one sees; the real file box inside takes the focus and the keys. */
export function BackupFileButton({ onOpen }: { readonly onOpen: (file: File) => void }) {
  return (
    <label className="file-button">
      <input
        type="file"
        className="unseen"
        accept=".docx,.json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
      <span className="button">{words.openBackup}</span>
    </label>
  );
}
