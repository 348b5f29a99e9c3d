/**
 * Whether the browser has promised not to clear what is stored here when the disk runs low. `unknown`
 * where it cannot be asked: on plain http, and in old browsers.
 */
export type Persistence = 'promised' | 'notPromised' | 'unknown';

export async function readPersistence(): Promise<Persistence> {
  return outcome(() => manager()?.persisted());
}

/** Asks for the promise. Some browsers ask the person, so not without a cause. */
export async function askToPersist(): Promise<Persistence> {
  return outcome(() => manager()?.persist());
}

/** True where asking opens a question to the person. */
export function isPersonAsked(): boolean {
  return /Firefox\//.test(navigator.userAgent);
}

function manager(): StorageManager | undefined {
  return (navigator as { readonly storage?: StorageManager }).storage;
}

async function outcome(ask: () => Promise<boolean> | undefined): Promise<Persistence> {
  try {
    const isPromised = await ask();
    if (isPromised === undefined) return 'unknown';
    return isPromised ? 'promised' : 'notPromised';
  } catch {
    return 'unknown';
  }
}
