/** Runs in both pages: takes the time from each `input` event until everything expected is shown. */

/**
 * The clock starts at the capture phase of `input` on `window`, before anyone else hears of it. It
 * stops in the first MutationObserver callback, which is a microtask after the change of the page,
 * in which every expected total, balance and the status line hold what they should.
 *
 * @param {import('./scenario.mjs').Expectation[]} expectations one for each key, repeated in rounds
 */
export function installProbe(expectations) {
  const find = (/** @type {string} */ selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`The page has no ${selector}`);
    return /** @type {HTMLElement} */ (element);
  };
  const status = find('.finding-strip [role=status]');
  const steps = expectations.map(({ totals, balances, status: said }) => () => {
    const isShown =
      totals.every(([id, text]) => find(`[data-cell="${id}"]`).textContent === text) &&
      balances.every(([column, state, text]) => {
        const cell = find(`[data-balance="${column}"]`);
        return cell.dataset['state'] === state && cell.textContent.includes(text);
      });
    const text = status.textContent;
    return isShown && (said === null ? !text.includes('须改正') : text.includes(said));
  });
  const result = { samples: /** @type {number[]} */ ([]), missed: 0 };
  let key = -1;
  let start = 0;
  let isPending = false;
  window.addEventListener(
    'input',
    () => {
      if (isPending) result.missed += 1;
      key += 1;
      isPending = true;
      start = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (!isPending || !steps[key % steps.length]?.()) return;
    result.samples.push(performance.now() - start);
    isPending = false;
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-state'],
  });
  const take = () => {
    const taken = { samples: result.samples, missed: result.missed + (isPending ? 1 : 0) };
    Object.assign(result, { samples: [], missed: 0 });
    isPending = false;
    return taken;
  };
  Object.assign(window, { takeSamples: take });
}
