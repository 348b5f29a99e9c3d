import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { createObservable } from './observable';
import { hrefOfPath } from './routes';

/** True if a page lets the address change to this one. */
type MayLeave = (path: string) => boolean;

/** The address behind the “#”, which a page can hold while something on it would be lost. */
export interface HeldLocation {
  /** For the router. */
  readonly hook: BaseLocationHook;
  /** Asks before each change of the address, whether by a link, the program or the Back button. */
  readonly hold: (mayLeave: MayLeave) => () => void;
  /** Goes there unasked. */
  readonly leaveTo: (path: string) => void;
}

export function createHeldLocation(): HeldLocation {
  const shown = createObservable(pathInHash());
  let mayLeave: MayLeave | null = null;
  window.addEventListener('hashchange', () => {
    const path = pathInHash();
    if (path === shown.get()) return;
    if (mayLeave?.(path) === false) {
      window.history.replaceState(window.history.state, '', hrefOfPath(shown.get()));
      return;
    }
    shown.set(path);
  });
  const useShown: BaseLocationHook = () => [
    useSyncExternalStore(shown.subscribe, shown.get),
    navigate,
  ];
  useShown.hrefs = hrefOfPath;
  return {
    hook: useShown,
    hold: (asked) => {
      mayLeave = asked;
      return () => {
        if (mayLeave === asked) mayLeave = null;
      };
    },
    leaveTo: (path) => {
      mayLeave = null;
      navigate(path);
    },
  };
}

/** As wouter reads it. */
function pathInHash(): string {
  return `/${window.location.hash.replace(/^#?\/?/, '')}`;
}

export const HeldLocationContext = createContext<HeldLocation | null>(null);

export function useHeldLocation(): HeldLocation {
  const location = useContext(HeldLocationContext);
  if (!location) throw new Error('A page is used outside of HeldLocationContext');
  return location;
}
