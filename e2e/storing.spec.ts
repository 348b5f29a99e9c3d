import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { putRecords, readRecords } from './database';
import { box, createReport, downloaded, expectSaved, openStep, textOf, typeCells } from './editor';
import { expect, test } from './fixtures';
import { openOtherProgram } from './windows';

test.use({ reuseContext: false });

const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';
const business = 'applications/received/business';

const listTrouble = (page: Page) => page.getByRole('heading', { name: '读不出本机的年报' });

async function openApplications(page: Page) {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);
}

async function lookAt(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('a clerk whose browser forbids storing reads why, and the list comes when it no longer does', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (...values) {
      if (document.documentElement.dataset['storing'] !== 'allowed') {
        throw new DOMException('Not here', 'SecurityError');
      }
      return open.apply(this, values);
    };
  });
  await page.goto('/');
  await expect(listTrouble(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/浏览器不允许保存.*请用普通窗口打开本页/);
  await expectNoBarriers(page);
  await page.locator('html').evaluate((html) => {
    html.dataset['storing'] = 'allowed';
  });
  await lookAt(page);
  await expect(page.getByRole('button', { name: /^新建/ })).toBeVisible();
});

test('a clerk whose database is held by an old window reads which one to close', async ({
  page,
  context,
}) => {
  test.slow();
  const old = await context.newPage();
  await openOtherProgram(old);
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('gongkai-nianbao', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('reports');
        opening.onsuccess = () => resolve();
      }),
  );
  await page.goto('/');
  await expect(page.getByText(/请关闭其他年报助手窗口，再试一次/).first()).toBeVisible({
    timeout: 20_000,
  });
  await old.close();
  await page.bringToFront();
  await lookAt(page);
  await expect(page.getByRole('button', { name: /^新建/ })).toBeVisible({ timeout: 20_000 });
});

test('a clerk whose data a newer copy has upgraded keeps the work as a file', async ({
  page,
  context,
}) => {
  await openApplications(page);
  const newer = await context.newPage();
  await openOtherProgram(newer);
  await newer.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('gongkai-nianbao', 99).onsuccess = () => resolve();
      }),
  );
  await typeCells(page, { [business]: '2' });
  await expect(page.getByText(/没有保存上：本机数据已升级/)).toBeVisible();
  await expectNoBarriers(page);
  const backup = await downloaded(page, () =>
    page.getByRole('button', { name: '立即导出备份' }).click(),
  );
  expect(textOf(backup)).toContain(`"${business}": "2"`);
  await page.goto('/#/');
  await page.getByRole('button', { name: '不要了，离开' }).click();
  await expect(page.getByRole('alert')).toContainText(/本机数据已升级.*请刷新本页或改用新版/);
});

test('a clerk whose browser was emptied by a clean-up tool keeps the work as a new report', async ({
  page,
  context,
  baseURL,
}) => {
  await openApplications(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: baseURL ?? '',
    storageTypes: 'indexeddb',
  });
  await typeCells(page, { [business]: '2' });
  await expect(page.getByText(/没有保存上：这份年报已从本机彻底删除/)).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: '把这里的另存一份' }).click();
  await expectSaved(page);
  await openStep(page, applications);
  await page.reload();
  await expect(box(page, received)).toHaveValue('1');
  await expect(box(page, business)).toHaveValue('2');
});

test('a clerk whose stored report is damaged while it is open loses nothing of it', async ({
  page,
}) => {
  await openApplications(page);
  const [record] = await readRecords(page);
  await putRecords(page, [{ id: record?.['id'], rubbish: true }]);
  await typeCells(page, { [business]: '2' });
  await expect(page.getByText(/没有保存上：本机存着的这份年报读不出来/)).toBeVisible();
  await page.getByRole('button', { name: '把这里的另存一份' }).click();
  await expectSaved(page);
  await openStep(page, applications);
  await expect(box(page, business)).toHaveValue('2');
});

test('the browser is asked to keep what is stored after the first change, and the list says what it answered', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let isPromised = false;
    Object.assign(navigator.storage, {
      persisted: () => Promise.resolve(isPromised),
      persist: () => {
        const { dataset } = document.documentElement;
        dataset['asked'] = String(Number(dataset['asked'] ?? 0) + 1);
        isPromised = dataset['answer'] !== 'no';
        return Promise.resolve(isPromised);
      },
    });
  });
  await page.goto('/');
  await expect(page.getByText(/没有答应长期保留这里的年报/)).toBeVisible();
  await expectNoBarriers(page);
  const html = page.locator('html');
  await html.evaluate(({ dataset }) => {
    dataset['answer'] = 'no';
  });
  await page.getByRole('button', { name: '请浏览器长期保留' }).click();
  await expect(page.getByText(/现在没有答应/)).toBeVisible();
  await html.evaluate(({ dataset }) => {
    delete dataset['answer'];
    delete dataset['asked'];
  });

  await page.getByRole('button', { name: /^新建/ }).click();
  const organization = page.getByRole('textbox', { name: '机关名称' });
  await expect(organization).toBeVisible();
  await expect(html).not.toHaveAttribute('data-asked');
  await organization.fill('青山镇人民政府');
  await expectSaved(page);
  await expect(html).toHaveAttribute('data-asked', '1');
  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(page.getByText(/浏览器已答应长期保留这里的年报/)).toBeVisible();
});
