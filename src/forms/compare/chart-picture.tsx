import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { YearChart } from '../../domain';
import { BarChart } from './BarChart';
import type { ChartHeading, ChartSize } from './chart-plan';

const size: ChartSize = { width: 960, height: 540, fontSize: 20 };
/** A picture that is put into a 图解 is shown larger than it was drawn. */
const TIMES = 2;

/** The chart as a PNG on white, with its title, ready to be put into a page. */
export async function chartPicture(chart: YearChart, heading: ChartHeading): Promise<Blob> {
  const image = await loadImage(drawing(chart, heading));
  const canvas = document.createElement('canvas');
  canvas.width = size.width * TIMES;
  canvas.height = size.height * TIMES;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('这个浏览器画不出图片'));
    }, 'image/png');
  });
}

function drawing(chart: YearChart, heading: ChartHeading): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<BarChart chart={chart} heading={heading} {...size} />));
  const svg = place.querySelector('svg');
  const markup = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return markup;
}

function loadImage(markup: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('这个浏览器画不出图片'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  });
}
