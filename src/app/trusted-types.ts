import { serviceWorkerAddress } from './installed/service-worker-address';

/** Not among TypeScript's own types yet. */
interface TrustedTypes {
  createPolicy: (
    name: 'default',
    rules: Readonly<Record<string, (input: string, type: string, sink: string) => string | null>>,
  ) => unknown;
}

/**
 * Into these, markup is taken apart without being run: a document of its own, a sandboxed frame. An
 * attribute of markup is nothing but `srcdoc`; Chromium 86 names the way it is set.
 */
const inertSinks: readonly string[] = [
  'DOMParser parseFromString',
  'HTMLIFrameElement srcdoc',
  'Element setAttribute',
];

/**
 * What the page may make a script or markup of; the rest of the browser's ways to do so throw. There
 * is no other policy (scripts/content-security-policy.mjs). Browsers without Trusted Types go on.
 */
export function holdToTrustedTypes(): void {
  if (!('trustedTypes' in window)) return;
  (window.trustedTypes as TrustedTypes).createPolicy('default', {
    createHTML: (html, _, sink) => (html === '' || inertSinks.includes(sink) ? html : null),
    // Our own workers: only the page itself can make such an address.
    createScriptURL: (address, _, sink) =>
      address.startsWith('blob:') || isServiceWorker(address, sink) ? address : null,
  });
}

function isServiceWorker(address: string, sink: string): boolean {
  return sink === 'ServiceWorkerContainer register' && address === serviceWorkerAddress;
}
