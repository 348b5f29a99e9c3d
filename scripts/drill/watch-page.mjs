/** @typedef {{ kind: 'typed', key: string, value: string } | { kind: 'saved', wait: number, shown: [string, string][] } | { kind: 'failed' | 'saving' | 'conflict' }} Told */

/**
 * Runs in the page before the application: tells each key with what the box holds then, and each time
 * that “已存在本机” appears, with all boxes that are in sight at that moment.
 */
export function watchPage() {
  const tell = /** @type {(message: unknown) => void} */ (Reflect.get(window, 'drillTell'));
  /** @type {number | null} */
  let oldestUnsaved = null;
  let state = '';

  /** @param {Element} box */
  const keyOf = (box) =>
    box.getAttribute('data-cell') ?? box.getAttribute('data-field') ?? box.getAttribute('name');

  const shown = () =>
    [...document.querySelectorAll('input[data-cell], input[data-field], textarea[name]')].map(
      (box) => [keyOf(box), /** @type {HTMLInputElement} */ (box).value],
    );

  window.addEventListener(
    'input',
    ({ target }) => {
      const box = /** @type {HTMLInputElement} */ (target);
      const key = keyOf(box);
      if (key === null) return;
      oldestUnsaved ??= performance.now();
      tell({ kind: 'typed', key, value: box.value });
    },
    true,
  );

  const look = () => {
    const now = document.querySelector('.save-status')?.getAttribute('data-state') ?? '';
    if (now === state) return;
    state = now;
    if (now !== 'saved') {
      tell({ kind: now });
      return;
    }
    // As it opens a report, the page says saved of what it found: that is not about what was typed.
    if (oldestUnsaved === null) return;
    const wait = performance.now() - oldestUnsaved;
    oldestUnsaved = null;
    tell({ kind: 'saved', wait, shown: shown() });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-state'],
  });
  Reflect.set(window, 'drillShown', shown);
}

/** While the page's `data-disk` says full, writes are refused as by a full disk. */
export function refuseWrites() {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (/** @type {unknown[]} */ ...values) {
    if (document.documentElement.dataset['disk'] === 'full')
      throw new DOMException('The disk is full', 'QuotaExceededError');
    return Reflect.apply(put, this, values);
  };
}

/** Every third write of a report is confirmed and gone. */
export function loseWrites() {
  let writes = 0;
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (/** @type {unknown[]} */ ...values) {
    writes += 1;
    const isLost = this.name === 'reports' && writes % 3 === 0;
    return isLost ? this.count() : Reflect.apply(put, this, values);
  };
}
