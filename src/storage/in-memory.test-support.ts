import type { TextFile } from './store';

/** A file in the memory of the test. */
export function inMemory(text: string | null = null): TextFile & { text: string | null } {
  const file = {
    text,
    read: () => Promise.resolve(file.text),
    write: (written: string) => {
      file.text = written;
      return Promise.resolve();
    },
  };
  return file;
}
