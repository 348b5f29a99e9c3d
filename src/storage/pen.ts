import { claimByAsking } from './pen-by-asking';
import { claimByLock } from './pen-by-lock';
import type { ClaimPen } from './pen-claim';
import type { WindowMessage, WindowsChannel } from './windows-channel';

/** Whether a window may write a report, or reads along while another one does. */
export type PenRole = 'writing' | 'reading';

/** A window in which a report is open. */
export interface PenUser {
  /** Told soon after asking, and at each change. */
  readonly onRole: (role: PenRole) => void;
  /**
   * Writes what is not yet written, and changes nothing from the call on. Resolves to false if that
   * cannot be done: then it goes on writing.
   */
  readonly handOver: () => Promise<boolean>;
}

/** One window at a time has the pen of a report. */
export interface Pen {
  /**
   * Takes it from the window that has it, after that one has written what it has. False if it cannot
   * write that, and keeps the pen. A window that does not answer loses it.
   */
  take(): Promise<boolean>;
  /** The report is no longer open here. */
  leave(): void;
}

/** A window that lives says at once that it has heard; one that does not is hung or gone. */
const HEARD_MS = 1500;
/** Then it has this long to write. */
const WRITTEN_MS = 10_000;

/** Asks for the pen of a report; who has it hands it over by `channel`. */
export function openPen(id: string, user: PenUser, channel: WindowsChannel): Pen {
  let isHeld = false;
  const claim = claimOf(channel)(id, (held) => {
    isHeld = held;
    user.onRole(held ? 'writing' : 'reading');
  });
  const give = async () => {
    channel.post('wait', id);
    const isWritten = await user.handOver();
    channel.post(isWritten ? 'given' : 'refused', id);
    if (isWritten) user.onRole('reading');
  };
  const stop = channel.listen((message) => {
    if (isHeld && message.id === id && message.kind === 'give') void give();
  });
  return {
    take: async () => {
      const isGiven = await askToGive(id, channel);
      if (isGiven) claim.seize();
      return isGiven;
    },
    leave: () => {
      stop();
      claim.leave();
    },
  };
}

function claimOf(channel: WindowsChannel): ClaimPen {
  // Missing on plain http, and in a browser's private corners.
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? claimByLock(locks) : claimByAsking(channel);
}

function askToGive(id: string, channel: WindowsChannel): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isGiven: boolean) => {
      stop();
      clearTimeout(limit);
      resolve(isGiven);
    };
    const hear = ({ kind, id: other }: WindowMessage) => {
      if (other !== id) return;
      if (kind === 'wait') {
        clearTimeout(limit);
        limit = setTimeout(end, WRITTEN_MS, true);
      } else if (kind === 'given') end(true);
      else if (kind === 'refused') end(false);
    };
    const stop = channel.listen(hear);
    let limit = setTimeout(end, HEARD_MS, true);
    channel.post('give', id);
  });
}
