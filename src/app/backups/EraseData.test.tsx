// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../domain';
import { StorageError } from '../../storage';
import type { ReportStore, StoredReport } from '../../storage';
import { NoticeProvider } from '../Notice';
import type { ListSurroundings } from '../surroundings';
import { EraseData } from './EraseData';

const times = { createdAt: 1, changedAt: 1, exportedAt: null, deletedAt: null };
const report: StoredReport = {
  id: 'a',
  revision: 2,
  draft: emptyDraft('2021', '2025'),
  ...times,
  backup: null,
};
const erase = vi.fn<ReportStore['erase']>();
const surroundings = {
  store: { erase },
  office: { reload: () => Promise.resolve() },
  backups: { refresh: () => Promise.resolve() },
} as unknown as ListSurroundings;

beforeEach(() => {
  erase.mockReset();
});
afterEach(cleanup);

async function ask() {
  const reports = [report, { ...report, id: 'untouched', revision: 1 }];
  render(
    <NoticeProvider>
      <EraseData {...surroundings} stored={{ reports, unreadable: [], listedAt: 1 }} />
    </NoticeProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '清除本机数据…' }));
}

async function confirm() {
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: '清除' }));
}

it('counts the reports that the list shows', async () => {
  await ask();
  expect(screen.getByRole('dialog').textContent).toContain('会清掉这个浏览器里的 1 份年报');
});

it('says that nothing was cleared where it failed', async () => {
  erase.mockRejectedValue(new StorageError('failed'));
  await ask();
  await confirm();
  await screen.findByText(/^没有清除：浏览器的数据库出错了/);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says that it comes later where a window holds it up, and then that it came', async () => {
  erase.mockRejectedValue(new StorageError('eraseLater'));
  await ask();
  await confirm();
  await screen.findByText(/^还没有清掉/);
  erase.mock.calls[0]?.[0]?.();
  await screen.findByText(/^本机数据已清除/);
});
