import type { Page } from '@playwright/test';

/** Reaches behind the page: what lies in the database, and how the disk behaves. */

const place = { database: 'gongkai-nianbao', records: 'reports' };

/** Writes records as they are, whatever they are. The page must have been open once. */
export async function putRecords(
  page: Page,
  records: readonly Record<string, unknown>[],
): Promise<void> {
  await page.evaluate(
    ({ database, records: store, values }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error('The database does not open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          for (const value of values) writing.objectStore(store).put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { ...place, values: records },
  );
}

export const readRecords = (page: Page) => readAll(page, place.records);

/** What the office has chosen, as it lies there: it is kept without a word about saving. */
export const readSettings = (page: Page) => readAll(page, 'settings');

async function readAll(page: Page, wanted: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    ({ database, store }) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Record<string, unknown>[]);
          };
        };
      }),
    { database: place.database, store: wanted },
  );
}

/** While the page's `data-disk` says full, every write is refused for want of space. */
export async function letDiskFillUp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (...values) {
      if (document.documentElement.dataset['disk'] === 'full') {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      }
      return put.apply(this, values);
    };
  });
}

/** While the page's `data-disk` says slow, a write that has begun does not complete. */
export async function letDiskBeSlow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (...values) {
      const keepOpen = () => {
        if (document.documentElement.dataset['disk'] === 'slow') {
          this.count().onsuccess = keepOpen;
        }
      };
      keepOpen();
      return put.apply(this, values);
    };
  });
}

export async function setDisk(page: Page, state: 'full' | 'slow' | 'fine'): Promise<void> {
  await page.locator('html').evaluate((html, disk) => {
    html.dataset['disk'] = disk;
  }, state);
}
