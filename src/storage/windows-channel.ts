import { z } from 'zod';

const messageSchema = z.object({
  kind: z.enum([
    'changed',
    'settings',
    'ask',
    'held',
    'taken',
    'left',
    'give',
    'wait',
    'given',
    'refused',
  ]),
  /** Id of the report it is about, or of the settings. */
  id: z.string(),
  /** The window that says it. */
  from: z.string(),
});

export type WindowMessage = z.infer<typeof messageSchema>;

/** What the open windows of this browser say to one another about reports and settings. */
export interface WindowsChannel {
  /** Name of this window, by chance. */
  readonly self: string;
  readonly post: (kind: WindowMessage['kind'], id: string) => void;
  /** Told of what other windows say, never of one's own words. */
  readonly listen: (listener: (message: WindowMessage) => void) => () => void;
}

const NAME = 'gongkai-nianbao';

/**
 * Opens at first use. Where the browser has no such channel nobody is heard: then revisions alone
 * keep windows from writing over one another.
 */
export function createWindowsChannel(self: string, name = NAME): WindowsChannel {
  const listeners = new Set<(message: WindowMessage) => void>();
  let opened: BroadcastChannel | null | undefined;
  const open = () => {
    opened ??= openChannel(name, (data) => {
      const message = messageSchema.safeParse(data);
      if (message.success) for (const listener of [...listeners]) listener(message.data);
    });
    return opened;
  };
  return {
    self,
    post: (kind, id) => {
      const message: WindowMessage = { kind, id, from: self };
      open()?.postMessage(message);
    },
    listen: (listener) => {
      open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function openChannel(name: string, onData: (data: unknown) => void): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => onData(data);
    return channel;
  } catch {
    // Missing, or forbidden in a page without an origin.
    return null;
  }
}
