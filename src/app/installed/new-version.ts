import { createObservable } from '../observable';
import { serviceWorkerAddress } from './service-worker-address';

/** Whether a newer version is on this computer and waits until every window is closed. */
export const isNewVersionWaiting = createObservable(false);

/** Keeps the site on this computer, on https and 127.0.0.1; elsewhere browsers offer no way to. */
export function keepSite(): void {
  if (serviceWorkerAddress === null || !('serviceWorker' in navigator)) return;
  const address = serviceWorkerAddress;
  // Behind the first load, which it must not slow down.
  window.addEventListener('load', () => {
    // Refused in a private window or on a full disk: the page works all the same.
    void navigator.serviceWorker.register(address).then(watch, () => undefined);
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    isNewVersionWaiting.set(registration.waiting !== null && registration.active !== null);
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}
