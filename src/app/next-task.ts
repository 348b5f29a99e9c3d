/**
 * Resolves in the next task of the event loop, after what the present one changed is in the page.
 * Not a timer: timers of a page in the background wait for up to a second.
 */
export function createNextTask(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let waiting: (() => void)[] = [];
  port1.onmessage = () => {
    const due = waiting;
    waiting = [];
    for (const resolve of due) resolve();
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
