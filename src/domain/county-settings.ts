import { z } from 'zod';
import { isMonthDay } from './month-day';
import { parseJson } from './parse-json';

const FILE_KIND = 'gongkai-nianbao/county-settings';
const FILE_VERSION = 1;

/** As “01-20”, in the year in which the report is published; blank: the county sets none. */
const monthDay = z.string().refine((text) => text === '' || isMonthDay(text));

/** What a county asks of the offices that report to it. It sends them a file; they load it. */
export const countySettingsSchema = z.object({
  /** Who asks, as the offices know it: “青山县政务公开办”. */
  issuer: z.string(),
  /** Checks that the county switches on or off, by rule id. Unknown ids are kept. */
  rules: z.record(z.string(), z.enum(['on', 'off'])),
  /** The last day for the report to stand on the website. */
  publishBy: monthDay.default(''),
});

export type CountySettings = z.infer<typeof countySettingsSchema>;

export type ReadCountySettings =
  | { readonly county: CountySettings; readonly error?: never }
  | { readonly error: string; readonly county?: never };

const fileSchema = z.object({
  kind: z.literal(FILE_KIND),
  version: z.number().int().positive(),
  settings: z.unknown(),
});

/** Text of the file that a county hands out. */
export function encodeCountySettings(settings: CountySettings): string {
  return `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, settings }, null, 1)}\n`;
}

/** Reads a file that a county handed out. Never throws. */
export function decodeCountySettings(text: string): ReadCountySettings {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) {
    return { error: '这不是检查设置文件。请选择县里发的、用“存成设置文件”做的那个文件。' };
  }
  if (file.data.version > FILE_VERSION) {
    return { error: '这份设置文件是用更新版本的年报助手做的，请改用新版载入。' };
  }
  const settings = countySettingsSchema.safeParse(file.data.settings);
  if (settings.success) return { county: settings.data };
  const place = settings.error.issues[0]?.path.join('/') ?? '';
  return { error: `这份设置文件的内容不对（${place} 处），没有载入。请让县里重新发一份。` };
}
