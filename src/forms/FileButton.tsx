interface FileButtonProps {
  readonly name: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The label is the button one sees; the real file box inside takes the focus and the keys. */
export function FileButton({ name, accept, onFile }: FileButtonProps) {
  return (
    <label className="file-button">
      <input
        type="file"
        className="unseen"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <span className="button">{name}</span>
    </label>
  );
}
