import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { openImportPage, review, reviewBox, transfer } from './importing';
import { officialForm } from './official-form';

/** What Word, WPS and Excel put on the clipboard, beside plain text and a picture of it. */

const words = '2022年，主动公开政府信息86条。';
const received = '一、本年新收政府信息公开申请数量，自然人';
const page2022 = pageOfForm(officialForm('2021'), {
  title: '青山镇人民政府2022年政府信息公开工作年度报告',
  words,
  figures: { 'applications/received/naturalPerson': '4217', 'applications/received/total': '4217' },
});
const body = page2022.slice(page2022.indexOf('<p'), page2022.indexOf('</body>'));

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; font-family:仿宋_GB2312;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:普通表格;}</style><![endif]--></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->${body.replace(
  /<p class=MsoNormal><span/g,
  `<p class=MsoNormal style='text-indent:32.0pt'><![if !supportLists]><span style='mso-list:Ignore'></span><![endif]><span style='mso-bidi-font-size:10.5pt'`,
)}<!--EndFragment--></body></html>`;

const wps = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="ProgId" content="Word.Document"/><title></title>
<!--[if gte mso 9]><xml><o:DocumentProperties></o:DocumentProperties></xml><![endif]--><style>@font-face{font-family:"仿宋";}</style></head>
<body style="tab-interval:21pt;"><!--StartFragment-->${body.replace(
  /<table border=1>/g,
  '<table class="MsoTableGrid" border="1" cellspacing="0" style="mso-table-layout-alt:fixed;">',
)}<!--EndFragment--></body></html>`;

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:General;}--></style></head><body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse'><!--StartFragment--><col width=64 style='mso-width-source:userset'>${body
  .replace(/<\/?table[^>]*>/g, '')
  .replace(
    /<p class=MsoNormal><span[^>]*>(.*?)<o:p><\/o:p><\/span><\/p>/g,
    '<tr><td class=xl65 colspan=10>$1</td></tr>',
  )
  .replace(/<p class=MsoNormal>(\d+)<\/p>/g, '<span x:num="$1">$1</span>')
  .replace(/<p class=MsoNormal>(.*?)<\/p>/g, '$1')}<!--EndFragment--></table></body></html>`;

for (const [program, html] of Object.entries({ Word: word, WPS: wps, Excel: excel })) {
  test(`a clerk pastes what was copied in ${program}, of which a picture comes along`, async ({
    page,
  }) => {
    await page.goto('/');
    await openImportPage(page);
    const place = page.getByLabel(/全选复制/);
    await transfer(place, 'paste', { html, text: '4217', name: 'image.png' });
    await expect(review(page)).toContainText('拿不准 0 格，没读出 0 格');
    await expect(reviewBox(page, received)).toHaveValue('4217');
    await expect(review(page).getByText('mso', { exact: false })).toHaveCount(0);
    if (program === 'Excel') return;
    await expect(review(page).getByRole('listitem').filter({ hasText: words })).not.toHaveCount(0);
    await expect(page.getByRole('button', { name: /编 2023 年的/ })).toBeVisible();
  });
}

test('a clerk pastes with the keys of the keyboard from the real clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await openImportPage(page);
  await page.evaluate(async (html) => {
    const item = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': item('text/html', html),
        'text/plain': item('text/plain', '只有字'),
      }),
    ]);
  }, word);
  await page.getByLabel(/全选复制/).press('Control+V');
  await expect(review(page)).toContainText('拿不准 0 格，没读出 0 格');
  await expect(reviewBox(page, received)).toHaveValue('4217');
});

test('a clerk pastes plain text from a chat', async ({ page }) => {
  await page.goto('/');
  await openImportPage(page);
  const text = `青山镇人民政府2022年政府信息公开工作年度报告\n一、总体情况\n${words}\n五、存在的主要问题及改进情况\n更新不够及时。`;
  await transfer(page.getByLabel(/全选复制/), 'paste', { text });
  await expect(review(page)).toContainText(words);
  await expect(page.getByRole('button', { name: /编 2023 年的/ })).toBeVisible();
});
