import type { Page } from '@playwright/test';
import { answerNoToAll, createReport, expectSaved, openStep, typeCells } from './editor';
import { expect } from './fixtures';
import { prepared } from './prepared';

/** Several years of one office, and the page that lays them beside each other. */

export const office = '青山镇人民政府';
const proactive = '二、主动公开政府信息情况';
const applications = '三、收到和处理政府信息公开申请情况';

interface Year {
  readonly proactive: Record<string, string>;
  readonly applications: Record<string, string>;
}

const years: Readonly<Record<string, Year>> = {
  '2023': figures({ licences: '12', fees: '0.35', received: '4', disclosed: '3', carried: '1' }),
  '2024': figures({
    licences: '12',
    fees: '28.501684',
    received: '2',
    disclosed: '2',
    carried: '1',
  }),
  '2025': figures({ licences: '15', fees: '28.6', received: '40', disclosed: '38', carried: '3' }),
};

/** 表二 and 表三 of one year; all else is 0 by the answers. */
function figures(
  of: Record<'licences' | 'fees' | 'received' | 'disclosed' | 'carried', string>,
): Year {
  return {
    proactive: {
      'article20Item5/licensing/decisions': of.licences,
      'article20Item8/administrativeFees/amount': of.fees,
    },
    applications: {
      'applications/received/naturalPerson': of.received,
      'applications/disclosed/naturalPerson': of.disclosed,
      'applications/carriedForward/naturalPerson': of.carried,
    },
  };
}

/** The report of 2023, and twice the next from it. */
export async function threeYears(page: Page) {
  await prepared(page, 'three years', async () => {
    await createReport(page, office, '2023');
    await fillIn(page, years['2023']!);
    for (const year of ['2024', '2025']) {
      await makeNextYear(page, String(Number(year) - 1));
      await fillIn(page, years[year]!);
    }
  });
}

async function fillIn(page: Page, year: Year) {
  await answerNoToAll(page);
  await openStep(page, proactive);
  await typeCells(page, year.proactive);
  await openStep(page, applications);
  await typeCells(page, year.applications);
}

export async function makeNextYear(page: Page, year: string) {
  await expectSaved(page);
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: `编下一年：${office}，${year} 年度` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('基本信息');
}

export async function openComparison(page: Page) {
  await page.getByText('更多', { exact: true }).first().click();
  await page.getByRole('link', { name: '与往年对比' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('与往年对比');
}
