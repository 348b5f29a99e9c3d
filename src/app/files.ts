/** Hands a file to the browser's download. */
export function downloadFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after this task; a minute is long enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function downloadText(text: string, name: string, type = 'text/plain'): void {
  downloadFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

const LARGEST_BACKUP_BYTES = 20 * 1024 * 1024;

/** Text of a file the person chose, or why it cannot be read, in Chinese. */
export async function readTextFile(
  file: File,
): Promise<{ readonly text: string } | { readonly error: string }> {
  if (file.size > LARGEST_BACKUP_BYTES) {
    return { error: `“${file.name}”太大（超过 20 MB），不是年报助手的备份文件。` };
  }
  try {
    return { text: await file.text() };
  } catch {
    return { error: `“${file.name}”读不出来。请检查文件是否还在原处，再选一次。` };
  }
}
