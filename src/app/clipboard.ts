/** What goes onto the clipboard: a website's back end takes the markup, a plain box the text. */
interface CopiedReport {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a report onto the clipboard in both forms. To be called in a click.
 *
 * @returns false where the browser refuses both ways
 */
export async function copyReport(report: CopiedReport): Promise<boolean> {
  return (await copyByInterface(report)) || copyByEvent(report);
}

/** The way of today; browsers have it on https and on this computer only. */
async function copyByInterface({ html, text }: CopiedReport): Promise<boolean> {
  if (!window.isSecureContext || typeof ClipboardItem === 'undefined') return false;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused, or an old browser that takes no markup: the other way is left.
    return false;
  }
}

/** The way of old browsers, and the only one on plain http in an intranet. */
function copyByEvent({ html, text }: CopiedReport): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isPut = event.clipboardData !== null;
  };
  const selected = selectSomething();
  document.addEventListener('copy', put, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes on plain http
    return document.execCommand('copy') && isPut;
  } finally {
    document.removeEventListener('copy', put, true);
    selected.remove();
  }
}

/** Some browsers copy only where something is selected; what lies under an open dialog cannot be. */
function selectSomething(): HTMLElement {
  const place = document.createElement('span');
  place.textContent = '年报';
  place.className = 'unseen';
  (document.querySelector('dialog[open]') ?? document.body).append(place);
  getSelection()?.selectAllChildren(place);
  return place;
}
