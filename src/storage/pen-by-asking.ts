import type { ClaimPen } from './pen-claim';
import type { WindowMessage, WindowsChannel } from './windows-channel';

/** A window that is not busy answers within a few milliseconds. */
const ANSWER_MS = 250;

type State = 'asking' | 'holding' | 'waiting' | 'left';

/**
 * For plain http, where the browser grants no locks: who wants the pen asks the other windows and has
 * it if none answers. Of two that ask at once the one with the smaller name has it. A crashed window
 * answers no more, so that nothing is left behind; who waits asks again when its window is looked at.
 */
export function claimByAsking(channel: WindowsChannel): ClaimPen {
  return (id, onHeld) => {
    const { ask, wait, hold, hear, leave } = createAsking(channel, id, onHeld);
    const come = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      wait();
      ask();
    };
    const stop = channel.listen((message) => {
      if (message.id === id) hear(message);
    });
    window.addEventListener('focus', ask);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', come);
    ask();
    return {
      seize: () => hold('taken'),
      leave: () => {
        stop();
        window.removeEventListener('focus', ask);
        window.removeEventListener('pagehide', leave);
        window.removeEventListener('pageshow', come);
        leave();
      },
    };
  };
}

function createAsking(channel: WindowsChannel, id: string, onHeld: (isHeld: boolean) => void) {
  let state: State = 'waiting';
  let unanswered: ReturnType<typeof setTimeout> | undefined;

  const enter = (next: State) => {
    clearTimeout(unanswered);
    state = next;
  };
  const hold = (said: 'held' | 'taken') => {
    enter('holding');
    channel.post(said, id);
    onHeld(true);
  };
  const ask = () => {
    if (state !== 'waiting') return;
    enter('asking');
    channel.post('ask', id);
    unanswered = setTimeout(hold, ANSWER_MS, 'held');
  };
  const wait = () => {
    enter('waiting');
    onHeld(false);
  };
  const leave = () => {
    if (state === 'holding') channel.post('left', id);
    enter('left');
  };
  const hear = ({ kind, from }: WindowMessage) => {
    if (state === 'left') return;
    const isFirst = channel.self < from;
    if (kind === 'taken' || (kind === 'held' && state === 'asking')) wait();
    else if (kind === 'left') ask();
    else if (state === 'holding') {
      if (kind === 'ask' || (kind === 'held' && isFirst)) channel.post('held', id);
      else if (kind === 'held') wait();
    } else if (state === 'asking' && kind === 'ask') {
      // The other may have asked after this one did, and not have heard it.
      if (isFirst) channel.post('ask', id);
      else wait();
    }
  };
  return { ask, wait, hold, hear, leave };
}
