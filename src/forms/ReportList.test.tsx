// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportList } from './ReportList';
import type { ReportListItem, ReportListProps } from './report-list-model';

afterEach(cleanup);

const report = (id: string, facts: Partial<ReportListItem> = {}): ReportListItem => ({
  id,
  year: '2025',
  organization: `${id}镇人民政府`,
  edition: 1,
  state: 'partial',
  stateDetail: '还差 3 项',
  changedAt: new Date(2026, 0, 9, 10, 32).getTime(),
  ...facts,
});

const at = (day: number) => new Date(2026, 0, day, 8, 5).getTime();

const six = [
  report('甲', { year: '2023', changedAt: at(1) }),
  report('乙', { year: '2024', changedAt: at(6), state: 'wrong', stateDetail: '2 处须改正' }),
  report('丙', { year: '2025', changedAt: at(3) }),
  report('丁', { year: '2024', changedAt: at(5), state: 'ready', stateDetail: '' }),
  report('戊', { year: '2023', changedAt: at(2), state: 'exported', stateDetail: '' }),
  report('己', { year: '2025', changedAt: at(4), state: 'empty', stateDetail: '' }),
];

function show(facts: Partial<ReportListProps> = {}) {
  const calls = {
    onCreate: vi.fn<() => void>(),
    onOpenBackup: vi.fn<(file: File) => void>(),
    onMakeNextYear: vi.fn<(id: string) => void>(),
    onDelete: vi.fn<(id: string) => void>(),
    onRestore: vi.fn<(id: string) => void>(),
    onPurge: vi.fn<(id: string) => void>(),
    onSaveUnreadable: vi.fn<(id: string) => void>(),
    onOpenExample: vi.fn<(id: string) => void>(),
  };
  const lists = { items: [], deletedItems: [], unreadable: [] };
  const examples = [{ id: 'town', name: '乡镇' }];
  render(
    <ReportList
      {...lists}
      examples={examples}
      importHref="#/import"
      catalogueHref="#/rules"
      backupHref="#/backup"
      hrefOf={(id) => `#/report/${id}/basics`}
      {...calls}
      {...facts}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

const shown = () =>
  screen
    .queryAllByRole('rowheader')
    .map((cell) => cell.textContent.slice(0, 1))
    .join('');

describe('A person who opens the list for the first time', () => {
  it('reads that nothing leaves the computer, and is offered three ways to begin', async () => {
    const { onCreate, onOpenExample, user } = show();
    screen.getByText('不联网、不上传，内容只存在这台电脑。请勿录入涉密内容。');
    expect(screen.queryByRole('table')).toBeNull();
    const openLastYear = screen.getByRole('link', { name: '打开去年的年报（Word/WPS）' });
    expect(openLastYear.getAttribute('href')).toBe('#/import');
    await user.click(screen.getByRole('button', { name: '新建空白年报' }));
    expect(onCreate).toHaveBeenCalledOnce();
    const ways = screen.getByRole('group', { name: '看一份填好的样例' });
    await user.click(within(ways).getByRole('button', { name: '乡镇' }));
    expect(onOpenExample.mock.calls).toEqual([['town']]);
  });

  it('opens the same backup file twice in a row', async () => {
    const { onOpenBackup, user } = show();
    const file = new File(['{}'], '备份.json', { type: 'application/json' });
    const box = screen.getByLabelText<HTMLInputElement>('打开备份文件');
    await user.upload(box, file);
    expect(box.value).toBe('');
    await user.upload(box, file);
    expect(onOpenBackup.mock.calls).toEqual([[file], [file]]);
  });

  it('drops a backup file on the page; of several at once none is opened', () => {
    const { onOpenBackup } = show();
    const files = [new File(['{}'], '一.json'), new File(['{}'], '二.json')];
    const area = screen.getByRole('heading', { level: 1 });
    fireEvent.drop(area, { dataTransfer: { files } });
    expect(onOpenBackup).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('一次只能打开一个备份文件');
    fireEvent.drop(area, { dataTransfer: { files: files.slice(1) } });
    expect(onOpenBackup.mock.calls).toEqual([[files[1]]]);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('A person looking for a report', () => {
  it('finds the newest change first, with its state in words and its local time', () => {
    show({ items: six });
    expect(shown()).toBe('乙丁己丙戊甲');
    const first = screen.getAllByRole('row')[1]!;
    within(first).getByText('须改正');
    within(first).getByText('2 处须改正');
    within(first).getByText('2026-01-06 08:05');
  });

  it('opens it by its office, even when the office is not filled in yet', () => {
    show({ items: [report('a'), report('b', { organization: ' ' })] });
    const link = screen.getByRole('link', { name: '（未填机关名称）' });
    expect(link.getAttribute('href')).toBe('#/report/b/basics');
  });

  it('sorts by year; equal years stay newest change first', async () => {
    const { user } = show({ items: six });
    const heading = screen.getByRole('columnheader', { name: '报告年度' });
    const button = within(heading).getByRole('button');
    expect(heading.getAttribute('aria-sort')).toBe('none');
    await user.click(button);
    expect(heading.getAttribute('aria-sort')).toBe('descending');
    expect(shown()).toBe('己丙乙丁戊甲');
    await user.click(button);
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    expect(shown()).toBe('戊甲乙丁己丙');
  });

  it('sorts by state: what must be mended comes first', async () => {
    const { user } = show({ items: six });
    await user.click(screen.getByRole('button', { name: '状态' }));
    expect(shown()).toBe('乙丙甲己丁戊');
  });

  it('narrows by year, office and state, is told how many are shown, and clears it again', async () => {
    const { user } = show({ items: six });
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('共 6 份');
    await user.selectOptions(screen.getByLabelText('年度'), '2024');
    expect(shown()).toBe('乙丁');
    expect(status.textContent).toBe('共 6 份，显示 2 份');
    await user.selectOptions(screen.getByLabelText('状态'), '可导出');
    expect(shown()).toBe('丁');
    await user.type(screen.getByLabelText('机关'), '没有这个镇');
    screen.getByText('没有符合条件的年报。');
    expect(status.textContent).toBe('共 6 份，显示 0 份');
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(shown()).toBe('乙丁己丙戊甲');
    expect(screen.getByLabelText<HTMLInputElement>('机关').value).toBe('');
  });

  it('finds an office by a part of its name, whatever the case and the spaces around it', async () => {
    const { user } = show({ items: [...six, report('z', { organization: '高新区ABC管委会' })] });
    await user.type(screen.getByLabelText('机关'), ' abc ');
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      '高新区ABC管委会',
    ]);
  });

  it('sees nothing vanish while composing pinyin', () => {
    show({ items: six });
    const box = screen.getByLabelText<HTMLInputElement>('机关');
    fireEvent.input(box, { target: { value: 'bing' }, isComposing: true });
    expect(box.value).toBe('bing');
    expect(shown()).toBe('乙丁己丙戊甲');
    box.value = '丙';
    fireEvent.compositionEnd(box);
    expect(shown()).toBe('丙');
  });

  it('is not bothered with filters while there are few reports, but can ask for them', () => {
    show({ items: six.slice(0, 5) });
    const details = screen.getByText('筛选').closest('details')!;
    expect(details.open).toBe(false);
    expect(details.contains(screen.getByLabelText('年度'))).toBe(true);
  });

  it('reads an office name of 300 characters in full, as text', () => {
    const organization = '<b>很长的机关名称</b>'.repeat(30).slice(0, 300);
    show({ items: [report('a', { organization })] });
    expect(screen.getByRole('link', { name: organization }).textContent).toBe(organization);
  });
});

describe('A person working with one of the reports', () => {
  it('deletes and carries on exactly the one whose button is pressed', async () => {
    const { onDelete, onMakeNextYear, user } = show({ items: six });
    await user.click(screen.getByRole('button', { name: '删除：丙镇人民政府，2025 年度' }));
    await user.click(screen.getByRole('button', { name: '编下一年：丁镇人民政府，2024 年度' }));
    expect(onDelete.mock.calls).toEqual([['丙']]);
    expect(onMakeNextYear.mock.calls).toEqual([['丁']]);
  });

  it('is offered no next year for a report without a year', () => {
    show({ items: [report('甲', { year: '' })] });
    screen.getByRole('button', { name: '删除：甲镇人民政府，未填年度' });
    expect(screen.queryByRole('button', { name: /编下一年/ })).toBeNull();
  });

  it('restores what was deleted, also when nothing else is left', async () => {
    const { onRestore, user } = show({ deletedItems: [report('甲'), report('乙')] });
    await user.click(screen.getByText('最近删除（2）'));
    await user.click(screen.getByRole('button', { name: '恢复：乙镇人民政府，2025 年度' }));
    expect(onRestore.mock.calls).toEqual([['乙']]);
  });

  it('destroys what was deleted only after asking, by name', async () => {
    const { onPurge, user } = show({ deletedItems: [report('甲'), report('乙')] });
    await user.click(screen.getByText('最近删除（2）'));
    const purge = screen.getByRole('button', { name: '彻底删除：乙镇人民政府，2025 年度' });
    await user.click(purge);
    const dialog = screen.getByRole('dialog', { name: /^彻底删除“乙镇人民政府，2025 年度”/ });
    await user.click(within(dialog).getByRole('button', { name: '取消' }));
    expect(onPurge).not.toHaveBeenCalled();
    await user.click(purge);
    await user.click(screen.getByRole('button', { name: '彻底删除' }));
    expect(onPurge.mock.calls).toEqual([['乙']]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the place on the keyboard when a row goes away', async () => {
    const user = userEvent.setup();
    render(<Deleting items={six.slice(0, 3)} />);
    for (const [pressed, next] of ['乙丙', '甲丙'] as unknown as [string, string][]) {
      await user.click(screen.getByRole('button', { name: new RegExp(`删除：${pressed}`) }));
      expect(document.activeElement?.textContent).toBe(`${next}镇人民政府`);
    }
    await user.click(screen.getByRole('button', { name: /删除：丙/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is told which contents cannot be read, and saves them as a file', async () => {
    const unreadable = [
      { id: 'x', error: '版本太新' },
      { id: 'y', error: '内容残缺' },
    ];
    const { onSaveUnreadable, user } = show({ unreadable });
    const block = screen.getByRole('region', { name: '有 2 份内容读不出来' });
    within(block).getByText('第 2 份：内容残缺');
    await user.click(within(block).getByRole('button', { name: '另存为文件：第 2 份' }));
    expect(onSaveUnreadable.mock.calls).toEqual([['y']]);
  });

  it('reads a notice of the page above the table', () => {
    show({ items: six, notice: <p>已删除一份年报。</p> });
    const notice = screen.getByText('已删除一份年报。');
    const position = notice.compareDocumentPosition(screen.getByRole('table'));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

function Deleting({ items }: { readonly items: readonly ReportListItem[] }) {
  const [left, setLeft] = useState(items);
  const ignore = () => undefined;
  return (
    <ReportList
      items={left}
      deletedItems={[]}
      unreadable={[]}
      examples={[]}
      onOpenExample={ignore}
      importHref="#/import"
      catalogueHref="#/rules"
      backupHref="#/backup"
      hrefOf={(id) => `#${id}`}
      onCreate={ignore}
      onOpenBackup={ignore}
      onMakeNextYear={ignore}
      onDelete={(id) => setLeft(left.filter((item) => item.id !== id))}
      onRestore={ignore}
      onPurge={ignore}
      onSaveUnreadable={ignore}
    />
  );
}
