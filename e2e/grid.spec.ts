import type { Page } from '@playwright/test';
import { barriers } from './barriers';
import { box, createReport, focusedCell, openStep, shownFigures, typeCells } from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';
import { clipboardText, putOnClipboard } from './system-clipboard';

const applications = '三、收到和处理政府信息公开申请情况';
const proactive = '二、主动公开政府信息情况';
const id = (row: string, column: string) => `applications/${row}/${column}`;
const received = id('received', 'naturalPerson');

test('a clerk walks through 表三 by arrows and Enter, past computed cells, and never around the edge', async ({
  page,
}) => {
  await openApplications(page);
  const walk = walkerOf(page);
  await box(page, received).focus();
  await walk('ArrowLeft', received);
  await walk('ArrowUp', received);
  await walk('Enter', id('broughtForward', 'naturalPerson'));
  await walk('Shift+Enter', received);
  await walk('Tab', id('received', 'business'));
  await walk('Tab', id('received', 'research'));
  await walk('Enter', id('broughtForward', 'naturalPerson'));
  await walk('ArrowUp', received);
  await walk('ArrowRight', id('received', 'business'));
  await walk('ArrowDown', id('broughtForward', 'business'));
  await walk('End', id('broughtForward', 'otherOrganisation'));
  await walk('ArrowRight', id('broughtForward', 'otherOrganisation'));
  await walk('Home', id('broughtForward', 'naturalPerson'));
  await walk('Control+End', id('carriedForward', 'otherOrganisation'));
  await walk('ArrowDown', id('carriedForward', 'otherOrganisation'));
  await walk('Enter', id('carriedForward', 'otherOrganisation'));
  await walk('ArrowUp', id('otherOther', 'otherOrganisation'));
  await walk('Control+Home', received);
});

for (const [year, merged, below] of [
  ['2022', 'article20Item5/licensing/decisions', 'article20Item8/administrativeFees/amount'],
  [
    '2020',
    'article20Item8/administrativeFees/change',
    'article20Item9/centralisedProcurement/amount',
  ],
] as const) {
  test(`a clerk of ${year} goes through the merged boxes of 表二 and comes back in the same column`, async ({
    page,
  }) => {
    await createReport(page, '青山镇人民政府', year);
    await openStep(page, proactive);
    const start = year === '2022' ? 'inForce' : 'publicTotal';
    await box(page, `article20Item1/rules/${start}`).focus();
    for (let presses = 0; presses < 9; presses += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await focusedCell(page)) === merged) break;
    }
    expect(await focusedCell(page)).toBe(merged);
    for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('ArrowDown');
    expect(await focusedCell(page)).toBe(below);
    for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('ArrowUp');
    expect(await focusedCell(page)).toBe(`article20Item1/rules/${start}`);
  });
}

test('a clerk edits within a number: keys of the text stay keys of the text', async ({ page }) => {
  await openApplications(page);
  await box(page, received).focus();
  await page.keyboard.type('125');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('3');
  await expect(box(page, received)).toHaveValue('1235');
  await page.keyboard.press('Home');
  await page.keyboard.type('9');
  await page.keyboard.press('Delete');
  await expect(box(page, received)).toHaveValue('9235');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(box(page, received)).toHaveValue('923');
  await page.keyboard.press('ArrowRight');
  expect(await focusedCell(page)).toBe(id('received', 'business'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('7');
  await expect(box(page, received)).toHaveValue('7');
});

test('a clerk composes with an input method, and no key moves away from the box', async ({
  page,
}) => {
  await openApplications(page);
  await box(page, received).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', {
    text: 'shi',
    selectionStart: 3,
    selectionEnd: 3,
  });
  for (const key of ['ArrowDown', 'ArrowLeft', 'Enter', 'Home', 'Escape', 'Delete']) {
    // While a composition is open, browsers report keys so.
    const isIntercepted = await box(page, received).evaluate((element, name) => {
      const press = { key: name, bubbles: true, cancelable: true };
      const composing = new KeyboardEvent('keydown', { ...press, isComposing: true });
      const processed = new KeyboardEvent('keydown', press);
      Object.defineProperty(processed, 'keyCode', { value: 229 });
      return !element.dispatchEvent(composing) || !element.dispatchEvent(processed);
    }, key);
    expect(isIntercepted, key).toBe(false);
    expect(await focusedCell(page)).toBe(received);
  }
  await keyboard.send('Input.insertText', { text: '10' });
  await expect(box(page, received)).toHaveValue('10');
});

test('a clerk writes a paragraph, and its arrows are its own', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '一、总体情况');
  const words = page.getByRole('textbox', { name: '（一）主动公开' });
  await words.fill('第一行\n第二行');
  await words.press('Home');
  await words.press('ArrowUp');
  await page.keyboard.type('又');
  await expect(words).toHaveValue(/^又?第一行/);
  await expect(words).toBeFocused();
});

test('a clerk selects by Shift, copies with totals, clears and takes it back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApplications(page);
  await typeCells(page, {
    [received]: '1',
    [id('received', 'business')]: '2',
    [id('broughtForward', 'naturalPerson')]: '3',
  });
  await box(page, received).focus();
  for (const key of ['ArrowDown', ...Array<string>(6).fill('ArrowRight')]) {
    await page.keyboard.press(`Shift+${key}`);
  }
  expect(await focusedCell(page)).toBe(received);
  await expect(page.locator('td[data-in-range]')).toHaveCount(14);
  await expect(page.getByText('选中 2 行 7 列')).toHaveCount(1);
  await page.keyboard.press('Control+C');
  expect(await clipboardText(page)).toBe('1\t2\t\t\t\t\t3\r\n3\t\t\t\t\t\t3\r\n');

  const before = await shownFigures(page);
  await page.keyboard.press('Delete');
  await expect(page.getByText('已清空 3 格。')).toBeVisible();
  await expect(box(page, received)).toHaveValue('');
  await expect(box(page, id('received', 'total'))).toHaveText('');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  expect(await shownFigures(page)).toEqual(before);

  await box(page, received).click();
  await box(page, id('broughtForward', 'business')).click({ modifiers: ['Shift'] });
  await expect(page.locator('td[data-in-range]')).toHaveCount(4);
  await page.keyboard.press('Control+X');
  expect(await clipboardText(page)).toBe('1\t2\r\n3\t\r\n');
  await expect(box(page, received)).toHaveValue('');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td[data-in-range]')).toHaveCount(0);
  await page.keyboard.press('Control+V');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect(box(page, id('received', 'business'))).toHaveValue('1');
  await expect(box(page, id('received', 'research'))).toHaveValue('2');
  await expect(box(page, id('broughtForward', 'business'))).toHaveValue('3');
});

test('a clerk selects by dragging and by Ctrl+A, and Escape ends it', async ({ page }) => {
  await openApplications(page);
  await box(page, received).click();
  await page.keyboard.press('Control+A');
  await expect(page.locator('td[data-in-range]')).toHaveCount(175);
  await page.keyboard.press('Escape');
  await expect(page.locator('td[data-in-range]')).toHaveCount(0);

  await box(page, id('disclosed', 'business')).hover();
  await page.mouse.down();
  await box(page, id('partlyDisclosed', 'research')).hover();
  await page.mouse.up();
  await expect(page.locator('td[data-in-range]')).toHaveCount(4);
  await box(page, id('received', 'research')).hover();
  await expect(page.locator('td[data-in-range]')).toHaveCount(4);
  await page.keyboard.type('5');
  await expect(page.locator('td[data-in-range]')).toHaveCount(0);
  await expect(box(page, id('disclosed', 'business'))).toHaveValue('5');
});

test('a clerk fills a range with one value', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApplications(page);
  await box(page, received).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await putOnClipboard(page, { text: '0\r\n' });
  await page.keyboard.press('Control+V');
  await page.getByRole('dialog').getByRole('button', { name: '粘贴' }).click();
  for (const row of ['received', 'broughtForward']) {
    await expect(box(page, id(row, 'naturalPerson'))).toHaveValue('0');
    await expect(box(page, id(row, 'business'))).toHaveValue('0');
  }
  await expect(box(page, received)).not.toHaveAccessibleDescription('已核实为0');
});

test('the box in use is seen whole wherever the arrows lead, and its row and column stand out', async ({
  page,
}) => {
  await openApplications(page);
  await box(page, received).focus();
  const isOnTop = () =>
    page.evaluate(() => {
      const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
      const at = (y: number) => document.elementFromPoint(left + width / 2, y);
      return [top + 2, top + height - 2].every((y) => at(y) === document.activeElement);
    });
  for (const key of [
    ...Array<string>(23).fill('ArrowDown'),
    ...Array<string>(23).fill('ArrowUp'),
  ]) {
    await page.keyboard.press(key);
    expect(await isOnTop(), (await focusedCell(page)) ?? '').toBe(true);
  }
  await expect(page.getByRole('columnheader', { name: '自然人' })).toHaveClass(/is-in-use/);
  await expect(page.locator('tr.is-in-use')).toHaveCount(1);
  await expect(page.locator('col.is-in-use')).toHaveCount(1);
});

test('a blind clerk meets no barrier where a range is selected', async ({ page }) => {
  test.slow();
  await openApplications(page);
  await typeCells(page, { [received]: '1', [id('received', 'business')]: '三件' });
  await box(page, received).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('选中 2 行 2 列')).toHaveCount(1);
  expect(await barriers(page)).toEqual([]);
});

for (const { year, version } of [
  { year: '2020', version: '2019' },
  { year: '2022', version: '2021' },
] as const) {
  test(`a clerk of ${year} copies each table into another report, where it lands by its labels`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { sections } = officialForm(version);
    await createReport(page, '青山镇人民政府', year);
    for (const section of sections.slice(1, 4)) {
      await openStep(page, section);
      const inputs = page.getByRole('main').locator('input[data-cell]');
      const first = await inputs.first().getAttribute('data-cell');
      await inputs.first().fill('12');
      await inputs.last().fill('34');
      const before = await shownFigures(page);
      await page.getByRole('button', { name: '复制这张表' }).click();
      await expect(page.getByText(/^已复制“.*”的表/)).toBeVisible();
      await inputs.first().focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await expect(box(page, first ?? '')).toHaveValue('');
      await inputs.last().focus();
      await page.keyboard.press('Control+V');
      const dialog = page.getByRole('dialog');
      if (await dialog.isVisible()) await dialog.getByRole('button', { name: '粘贴' }).click();
      expect(await shownFigures(page)).toEqual(before);
    }
  });
}

/** Presses a key and says where it has led. */
function walkerOf(page: Page) {
  return async (key: string, to: string) => {
    await page.keyboard.press(key);
    expect(await focusedCell(page), key).toBe(to);
  };
}

async function openApplications(page: Page) {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
}
