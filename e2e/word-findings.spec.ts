import type { Locator, Page } from '@playwright/test';
import { barriers } from './barriers';
import { createReport, narrative, openStep, typeCells } from './editor';
import { expect, test } from './fixtures';
import { putOnClipboard } from './system-clipboard';

const applications = '三、收到和处理政府信息公开申请情况';
const onApplication = '（二）依申请公开';
const wrong = '全年共收到政府信息公开申请四件，都已按期答复。';

/** Three applications in 表三 and four in the words. */
async function writeWrongNumber(page: Page, words = wrong): Promise<Locator> {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await page.getByRole('button', { name: '空格全部填0' }).click();
  await typeCells(page, { 'applications/received/naturalPerson': '3' });
  await typeCells(page, { 'applications/disclosed/naturalPerson': '3' });
  await openStep(page, '一、总体情况');
  const box = narrative(page, onApplication);
  await box.fill(words);
  return box;
}

const finding = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: '写收到申请 4 件' }).filter({ hasText: '请核实' });

function marked(box: Locator): Locator {
  return box.locator('xpath=following-sibling::*').locator('mark');
}

function selected(box: Locator): Promise<string> {
  return box.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
}

/** The lines stand exactly at the words: both are measured in the page. */
async function expectMarkUnder(box: Locator, words: string) {
  const text = await marked(box).first().textContent();
  expect(text).toContain(words);
  const same = await box.evaluate((element) => {
    const layer = element.nextElementSibling?.firstElementChild;
    if (!(layer instanceof HTMLElement)) return null;
    const of = (styled: Element) => {
      const { fontFamily, fontSize, lineHeight, paddingLeft, letterSpacing } =
        getComputedStyle(styled);
      return [fontFamily, fontSize, lineHeight, paddingLeft, letterSpacing];
    };
    return {
      styles: [of(element), of(layer)],
      widths: [element.clientWidth, layer.clientWidth],
    };
  });
  expect(same?.styles[0]).toEqual(same?.styles[1]);
  expect(same?.widths[0]).toBe(same?.widths[1]);
}

test('a wrong number in the words is found, shown, selected, put right and put back', async ({
  page,
}) => {
  const box = await writeWrongNumber(page);
  await expect(marked(box)).toHaveCount(1);
  await expectMarkUnder(box, '四');
  await page.getByRole('button', { name: '看清单' }).click();
  await page.screenshot({ path: test.info().outputPath('finding.png') });
  await finding(page)
    .getByRole('button', { name: /^“.*四/ })
    .first()
    .click();
  await expect(box).toBeFocused();
  expect(await selected(box)).toContain('四');

  const fix = finding(page).getByRole('button', { name: /^改/ });
  await expect(finding(page).locator('del')).toContainText('四');
  await expect(finding(page).locator('ins')).toContainText('3');
  expect(await barriers(page)).toEqual([]);
  await fix.click();
  await expect(box).not.toHaveValue(wrong);
  await expect(marked(box)).toHaveCount(0);
  await expect(finding(page)).toHaveCount(0);

  await narrative(page, '（一）主动公开').fill('全年公开信息二十条。');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(box).toHaveValue(wrong);
  await expect(narrative(page, '（一）主动公开')).toHaveValue('全年公开信息二十条。');
  await expect(marked(box)).toHaveCount(1);
});

test('a mark follows its words while one types before them and goes when they change', async ({
  page,
}) => {
  const box = await writeWrongNumber(page);
  await expect(marked(box)).toHaveCount(1);
  const words = await marked(box).textContent();
  await box.press('Control+Home');
  await box.pressSequentially('按照要求，');
  expect(await marked(box).textContent()).toBe(words);
  for (let typed = '按照要求，'.length; typed > 0; typed -= 1) {
    await page.keyboard.press('Backspace');
  }
  await expect(box).toHaveValue(wrong);
  await expect(marked(box)).toHaveText(words ?? '');
});

test('an input method composes undisturbed in a box with marks', async ({ page }) => {
  const box = await writeWrongNumber(page);
  await expect(marked(box)).toHaveCount(1);
  await box.press('Control+Home');
  const session = await page.context().newCDPSession(page);
  for (const text of ['n', 'ni', 'nia', 'nian']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await page.waitForTimeout(200);
    await expect(box).toHaveValue(text + wrong);
  }
  await session.send('Input.insertText', { text: '今年' });
  await expect(box).toHaveValue(`今年${wrong}`);
  await expect(marked(box)).toHaveCount(1);
  await expect(page.getByText('已是最新').first()).toBeVisible();
});

test('a box of 50,000 characters stays quick to type in', async ({ page }) => {
  test.slow();
  const long = `${wrong}\n${'镇村两级公开栏每月更新一次，群众可以随时查阅。\n'.repeat(2100)}`;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const box = await writeWrongNumber(page, '');
  await putOnClipboard(page, { text: long });
  await box.press('Control+V');
  await expect(box).toHaveValue(long);
  await expect(page.getByText('已是最新').first()).toBeVisible({ timeout: 30_000 });
  await box.press('Control+End');
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'keyTimes', times);
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      true,
    );
  });
  for (const key of '0123456789') {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => Reflect.get(window, 'keyTimes') as number[]);
  times.sort((left, right) => left - right);
  const median = times[Math.floor(times.length / 2)] ?? Infinity;
  test.info().annotations.push({ type: 'key to paint, ms', description: median.toFixed(1) });
  console.log(`50,000 characters: ${median.toFixed(1)} ms from key to paint (median)`);
  expect(median).toBeLessThan(250);
  await expect(page.getByText('已是最新').first()).toBeVisible({ timeout: 30_000 });
  await expect(marked(box)).not.toHaveCount(0);
});
