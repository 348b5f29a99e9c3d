import type { Page } from '@playwright/test';
import { box, openStep } from './editor';
import { expect, test } from './fixtures';
import { finaliseAnyway, openHandover, openWrittenReport } from './handover';

/** The screen of an office: 1366 × 768 at 125 %. */
test.use({ viewport: { width: 1093, height: 614 }, deviceScaleFactor: 1.25 });
test.slow();

const applications = '三、收到和处理政府信息公开申请情况';

test('a final table has all the lines that it had before, at broken sizes of a pixel', async ({
  page,
}) => {
  await openWrittenReport(page);
  await openStep(page, applications);
  const before = await linesAcross(page);
  await openHandover(page);
  await finaliseAnyway(page);
  await openStep(page, applications);

  expect(before).toBeGreaterThan(2);
  expect(await linesAcross(page)).toBe(before);
});

/** Lines that one sees between the boxes of one column, by their colour in a picture of the page. */
async function linesAcross(page: Page): Promise<number> {
  const first = await box(page, 'applications/received/business').boundingBox();
  const last = await box(page, 'applications/partlyDisclosed/business').boundingBox();
  if (!first || !last) throw new Error('The boxes of 表三 are not in the page');
  const clip = { ...first, height: last.y + last.height + 3 - first.y };
  // Free of the marks at the right and of the figures in the middle.
  const picture = await page.screenshot({ clip: { ...clip, x: clip.x + 6, width: 20 } });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const rows = Array.from({ length: image.height }, (_, row) =>
      Array.from({ length: image.width }, (__, column) => {
        return pixels[(row * image.width + column) * 4] ?? 255;
      }),
    );
    const isLine = rows.map((row) => row.every((red) => red < 222));
    return isLine.filter((line, row) => line && isLine[row - 1] !== true).length;
  }, picture.toString('base64'));
}
