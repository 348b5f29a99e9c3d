import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Builder, By, until } from 'selenium-webdriver';
import type { WebDriver, WebElement } from 'selenium-webdriver';
import { expect, test } from '@playwright/test';
import type { SavedFile } from '../editor';
import { readWordFile } from '../word-file';
import { fileOf, keepSavedFiles } from './kept-files';
import type { KeptFile } from './kept-files';

/** The main job in WebKit, as Debian has it: Playwright cannot drive that one, WebDriver can. */

const program = '/usr/bin/WebKitWebDriver';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const [DISPLAY, PORT] = [':94', '4494'];
const WAIT_MS = 20_000;
const file = resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html');
const missing = [program, browser, '/usr/bin/Xvfb'].find((path) => !existsSync(path));

test.skip(missing !== undefined, `there is no ${missing ?? ''}`);

const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
const started: ChildProcess[] = [];
let driver: WebDriver;

test.beforeAll(async () => {
  started.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1366x768x24'], { stdio: 'ignore' }));
  const env = {
    ...process.env,
    DISPLAY,
    HOME: folder,
    LIBGL_ALWAYS_SOFTWARE: '1',
    // There is no sandbox for root.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  started.push(spawn(program, [`--port=${PORT}`], { stdio: 'ignore', env }));
  await wait(2000);
  driver = await new Builder()
    .usingServer(`http://127.0.0.1:${PORT}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build();
  const capabilities = await driver.getCapabilities();
  console.log('WebKitGTK', capabilities.get('browserVersion'));
});

test.afterAll(async () => {
  await driver.quit();
  for (const process of started) process.kill();
  rmSync(folder, { recursive: true });
});

test('a clerk fills in, reloads, exports and imports in a file on the disk', async () => {
  await doMainJob(pathToFileURL(file).href);
});

test('a clerk fills in, reloads, exports and imports in the served page', async ({ baseURL }) => {
  await doMainJob(`${baseURL ?? ''}/`);
});

async function doMainJob(address: string): Promise<void> {
  await driver.get(address);
  await click(`//button[starts-with(normalize-space(), '新建')]`);
  await type(await labelled('机关名称'), '青山镇人民政府');
  await type(await labelled('报告年度'), '2022');
  await click(`//button[normalize-space() = '开始填写']`);
  await shown(`//h1[. = '先答五问']`);
  for (const answer of await driver.findElements(By.xpath(`//label[contains(., '没有')]`)))
    await answer.click();
  await openStep('三、收到和处理政府信息公开申请情况');
  await type(await cell('applications/received/business'), '12');
  await expectText('applications/received/total', '12');
  await found(`//*[@data-balance = 'business'][@data-state = 'unequal']`);
  await type(await cell('applications/disclosed/business'), '12');
  await found(`//*[@data-balance = 'business'][@data-state = 'equal']`);
  await openStep('一、总体情况');
  const words = '全年公开政府信息八十六条，答复申请十二件。';
  await type(await found(`(//main//textarea)[1]`), words);
  await shown(`//*[contains(@class, 'save-status')][contains(., '已存在本机')]`);

  await driver.navigate().refresh();
  await openStep('三、收到和处理政府信息公开申请情况');
  await expectText('applications/received/total', '12');
  await openStep('一、总体情况');
  expect(await (await found(`(//main//textarea)[1]`)).getAttribute('value')).toBe(words);

  await openStep('预览与导出');
  await shown(`//*[@aria-label = 'Word 预览']//*[contains(., '${words}')]`);
  // Most parts are left unwritten: the page asks whether to go on.
  const word = await savedBy('下载 Word', '仍按此导出');
  expect(word.name).toMatch(/^青山镇人民政府2022年政府信息公开工作年度报告.*\.docx$/);
  expect(readWordFile(word.bytes).tables).toHaveLength(3);
  const path = join(folder, word.name);
  writeFileSync(path, word.bytes);

  await driver.get(`${address.replace(/#.*/, '')}#/import`);
  await driver.navigate().refresh();
  await (await attached(`//main//input[@type = 'file']`)).sendKeys(path);
  await click(`//button[contains(., '作为去年的年报')]`);
  await shown(`//h1[. = '基本信息']`);
  await shown(`//header//*[contains(., '2023年')]`);
  await openStep('一、总体情况');
  await shown(`//aside[contains(., '${words}')]`);
}

async function openStep(name: string): Promise<void> {
  await click(`//nav[@aria-label = '步骤']//a[contains(., '${name}')]`);
  await shown(`//h1[contains(., '${name}')]`);
}

const cell = (id: string) => found(`//*[@data-cell = '${id}']`);
const labelled = (label: string) =>
  found(
    `//input[@id = //label[contains(., '${label}')]/@for] | //label[contains(., '${label}')]//input`,
  );

async function expectText(id: string, text: string): Promise<void> {
  await driver.wait(until.elementTextIs(await cell(id), text), WAIT_MS);
}

async function type(element: WebElement, text: string): Promise<void> {
  await driver.executeScript('arguments[0].focus(); arguments[0].select();', element);
  await element.sendKeys(text);
}

async function click(path: string): Promise<void> {
  await (await found(path)).click();
}

async function shown(path: string): Promise<void> {
  await found(path);
}

function attached(path: string): Promise<WebElement> {
  return driver.wait(until.elementLocated(By.xpath(path)), WAIT_MS, path);
}

async function found(path: string): Promise<WebElement> {
  const element = await attached(path);
  await driver.wait(until.elementIsVisible(element), WAIT_MS, path);
  return element;
}

async function savedBy(button: string, confirm: string): Promise<SavedFile> {
  await driver.executeScript(keepSavedFiles);
  await click(`//button[contains(., '${button}')]`);
  await click(`//button[contains(., '${confirm}')]`);
  const saved = await driver.wait(
    () => driver.executeScript<KeptFile | undefined>('return window.savedFile'),
    WAIT_MS,
  );
  return fileOf(saved);
}
