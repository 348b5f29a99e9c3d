// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyDraft, noSettings } from '../../domain';
import type { OfficeSettings } from '../../domain';
import type { ReportStore, StoredReport } from '../../storage';
import { NoticeProvider } from '../Notice';
import { TakeInDialog } from './TakeInDialog';

const draft = emptyDraft('2021', '2025');
const report: StoredReport = {
  id: 'a',
  revision: 2,
  draft: { ...draft, identity: { ...draft.identity, organization: '青山镇人民政府' } },
  createdAt: 1,
  changedAt: 1,
  exportedAt: null,
  deletedAt: null,
  backup: null,
};
const settings: OfficeSettings = { rules: { N9: 'off' }, county: null };

const store = {
  list: () => Promise.resolve({ reports: [], unreadable: [] }),
  takeIn: vi.fn<ReportStore['takeIn']>(),
};
const office = { settings: noSettings, take: vi.fn(), reload: () => Promise.resolve() };
const onEnd = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  store.takeIn.mockImplementation((reports) => Promise.resolve(reports));
  office.take.mockResolvedValue(undefined);
});
afterEach(cleanup);

async function offer() {
  const read = { unreadable: [], settings, writtenAt: 1, isChanged: false };
  render(
    <NoticeProvider>
      <TakeInDialog
        store={store as Partial<ReportStore> as ReportStore}
        office={office}
        backup={{ ...read, reports: [report] }}
        onEnd={onEnd}
      />
    </NoticeProvider>,
  );
  return screen.findByRole('button', { name: '放进来 1 份' });
}

it('takes reports in once though the button is pressed twice', async () => {
  await userEvent.dblClick(await offer());
  await screen.findByText('已放进来 1 份，备份里的设置已用上。');
  expect(store.takeIn).toHaveBeenCalledTimes(1);
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(onEnd).toHaveBeenCalledWith(true);
});

it('ends with what was taken in though the settings could not be used', async () => {
  office.take.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await userEvent.click(await offer());
  await screen.findByText(/^已放进来 1 份，设置没有用上：浏览器的存储空间满了/);
  expect(onEnd).toHaveBeenCalledWith(true);
});

it('stays for another try when nothing was taken in', async () => {
  store.takeIn.mockRejectedValueOnce(new Error('满了'));
  const takeIn = await offer();
  await userEvent.click(takeIn);
  await screen.findByText('满了');
  expect(onEnd).not.toHaveBeenCalled();
  await userEvent.click(takeIn);
  await screen.findByText(/^已放进来 1 份，/);
});

it('uses the settings alone where no report is chosen', async () => {
  const takeIn = await offer();
  await userEvent.click(screen.getByRole('checkbox', { name: /青山镇人民政府/ }));
  await userEvent.click(takeIn);
  await screen.findByText('备份里的设置已用上。');
  expect(office.take).toHaveBeenCalledWith(settings);
});
