import type { SavedFile } from '../editor';

/** What a page handed over, as the page itself kept it: the content is a data address. */
export interface KeptFile {
  readonly name: string;
  readonly data: string;
}

/**
 * Runs in the page. Playwright hears of no download in Chromium 86 and of no Blob in Firefox, WebDriver of
 * none at all.
 */
export function keepSavedFiles(): void {
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content: Blob) => {
    const address = make(content);
    blobs.set(address, content);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const reader = new FileReader();
    reader.onload = () => {
      Reflect.set(window, 'savedFile', { name: this.download, data: reader.result });
    };
    reader.readAsDataURL(blobs.get(this.href) ?? new Blob());
  };
}

export function fileOf(kept: KeptFile | undefined): SavedFile {
  const { name, data } = kept ?? { name: '', data: '' };
  const bytes = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  return { name, bytes, path: '' };
}
