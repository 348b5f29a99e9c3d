/** Runs whenever the person comes back to this window. */
export function whenLookedAt(run: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') run();
  };
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
