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
