import { clockTime } from './clock-time';

/** How it stands with keeping the draft; `savedAt` is a confirmed write. */
type SaveStatusValue =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'conflict'; readonly current: { readonly deletedAt: number | null } };

interface SaveStatusProps {
  readonly status: SaveStatusValue;
}

/** Always visible; never says saved before the write is confirmed. */
export function SaveStatus({ status }: SaveStatusProps) {
  const isTrouble = status.kind === 'failed' || status.kind === 'conflict';
  return (
    // Another element for each state: an alert is heard when it comes.
    <span
      key={status.kind}
      className="save-status"
      data-state={status.kind}
      role={isTrouble ? 'alert' : undefined}
    >
      {textOf(status)}
    </span>
  );
}

function textOf(status: SaveStatusValue): string {
  switch (status.kind) {
    case 'saved':
      return `已存在本机 ${clockTime(status.at)}`;
    case 'saving':
      return '正在保存…';
    case 'failed':
      return `没有保存上：${status.message}`;
    case 'conflict':
      return status.current.deletedAt === null
        ? '在另一个窗口里改过，这里没有保存'
        : '在另一个窗口里删除了，这里没有保存';
  }
}
