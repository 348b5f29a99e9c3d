export type StorageErrorCode =
  | 'full'
  | 'denied'
  | 'blocked'
  | 'eraseLater'
  | 'newer'
  | 'missing'
  | 'unreadable'
  | 'unreadableSettings'
  | 'otherFile'
  | 'newerFile'
  | 'damagedFile'
  | 'changedFile'
  | 'failed';

interface Words {
  readonly happened: string;
  /** What to do, after what is not stored was taken away as a file. */
  readonly then?: string;
}

const words: Record<StorageErrorCode, Words> = {
  full: {
    happened: '浏览器的存储空间满了，存不进去。',
    then: '清理磁盘，腾出空间',
  },
  denied: {
    happened: '浏览器不允许保存（可能是无痕窗口，或禁用了网站数据）。',
    then: '用普通窗口打开本页',
  },
  blocked: {
    happened: '数据库正被另一个窗口升级或占用。请关闭其他年报助手窗口，再试一次。',
  },
  eraseLater: {
    happened:
      '还没有清掉：另一个年报助手窗口没有让开。请关掉那个窗口，本页先不要关，随后就会清掉。',
  },
  newer: {
    happened: '本机数据已升级，这个窗口里的年报助手是旧版。',
    then: '刷新本页或改用新版',
  },
  missing: {
    happened:
      '这份年报已从本机彻底删除（可能在另一个窗口里删了，或被清理软件清掉）。请另存一份，或导出备份文件，留住正在填的内容。',
  },
  unreadable: { happened: '本机存着的这份年报读不出来，没有覆盖它。请另存一份，或导出备份文件。' },
  unreadableSettings: {
    happened:
      '检查项目的设置读不出来，没有覆盖它，现在按全部项目检查。可能是更新版本的年报助手存的，请改用新版。',
  },
  otherFile: { happened: '这不是“全部备份”存的文件，请换一个文件。' },
  newerFile: { happened: '这个备份文件是用更新版本的年报助手存的，请改用新版打开。' },
  damagedFile: { happened: '这个备份文件不完整，可能已损坏，没有放进任何内容。请换一个备份文件。' },
  changedFile: { happened: '备份文件存下以后被改动过，或没有存好。请换一个地方再存。' },
  failed: {
    happened: '浏览器的数据库出错了。',
    then: '关闭浏览器重新打开',
  },
};

/** What the store could not do, with a sentence for the clerk: what happened and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** The sentence where nothing is open that could be lost. */
  readonly messageAtRest: string;

  constructor(
    readonly code: StorageErrorCode,
    /** What the browser said. */
    readonly reason?: unknown,
  ) {
    const { happened, then } = words[code];
    super(then === undefined ? happened : `${happened}请先导出备份文件，再${then}。`);
    this.messageAtRest = then === undefined ? happened : `${happened}请${then}。`;
  }
}

/** Says what went wrong where nothing is open that could be lost. */
export function messageAtRest(error: unknown): string {
  return toStorageError(error).messageAtRest;
}

/** Names under which browsers report why IndexedDB refused. */
const codes = new Map<string, StorageErrorCode>([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['VersionError', 'newer'],
]);

export function toStorageError(reason: unknown): StorageError {
  if (reason instanceof StorageError) return reason;
  const name = reason instanceof Error ? reason.name : '';
  return new StorageError(codes.get(name) ?? 'failed', reason);
}

/** The same for a database that did not open, where some names mean something else. */
export function toOpenError(reason: unknown): StorageError {
  const error = toStorageError(reason);
  if (error.code !== 'failed') return error;
  // No `indexedDB` at all, or Firefox in a private window.
  const isDenied =
    reason instanceof ReferenceError ||
    reason instanceof TypeError ||
    (reason instanceof Error && reason.name === 'InvalidStateError');
  return isDenied ? new StorageError('denied', reason) : error;
}
