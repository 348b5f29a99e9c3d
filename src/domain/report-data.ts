import { z } from 'zod';
import { emptyDraft } from './draft';
import { parseJson } from './parse-json';
import { readDraft, DRAFT_VERSION } from './report-file';
import type { ReadDraft } from './report-file';
import { narrativeKey } from './report';

/**
 * The report as data for other programs: what is printed, by name, and nothing else. Unlike a
 * backup it holds no reasons, no answers and no report of last year, and totals are in it.
 */

export const DATA_KIND = 'gongkai-nianbao/data';
export const DATA_VERSION = 1;

const text = z.string();
const words = z.object({ heading: text, text });

const reportDataSchema = z.object({
  kind: z.literal(DATA_KIND),
  version: z.literal(DATA_VERSION),
  /** The official format and the notice that brought it. */
  format: z.object({ version: text, documentNumber: text }),
  /** As printed. */
  title: text,
  /** Year that the report is about; null while there is none. */
  year: z.number().int().nullable(),
  identity: z.object({
    organization: text,
    officeKind: text,
    /** Empty for the usual title. */
    title: text,
    documentNumber: text,
    preamble: text,
    signatory: text,
    /** yyyy-mm-dd, or as typed. */
    signedOn: text,
    seal: text,
  }),
  /** Every cell by its id, computed ones too, as printed: "28.501684万元". Blank is "", never "0". */
  cells: z.record(text, text),
  /** Ids of the cells that are sums of others. */
  computed: z.array(text),
  /** In printed order. Paragraphs are parted by "\n". */
  sections: z.array(
    z.union([
      z.object({
        id: text,
        heading: text,
        blocks: z.array(words.extend({ id: text })),
        ownHeadings: z.array(words),
      }),
      z.object({ id: text, heading: text, tables: z.array(text) }),
    ]),
  ),
});

export type ReportData = z.infer<typeof reportDataSchema>;

/** Reads such a file back into a draft; sums are computed anew. Never throws. */
export function decodeReportData(json: string): ReadDraft {
  const parsed = reportDataSchema.safeParse(parseJson(json));
  if (!parsed.success) {
    return {
      error: '这个数据文件不完整，或者是用更新版本的年报助手写的。请改用 Word 文件或备份文件。',
    };
  }
  const { format, year, identity, cells, computed, sections } = parsed.data;
  const empty = emptyDraft(format.version, year === null ? '' : String(year));
  const sums = new Set(computed);
  const blocks = sections.flatMap((section) =>
    'blocks' in section
      ? section.blocks.map((block) => [narrativeKey(section.id, block.id), block.text] as const)
      : [],
  );
  const own = sections.flatMap((section) =>
    'blocks' in section && section.ownHeadings.length > 0
      ? [[section.id, section.ownHeadings] as const]
      : [],
  );
  return readDraft(DRAFT_VERSION, {
    ...empty,
    identity: { ...empty.identity, ...identity },
    cells: Object.fromEntries(
      Object.entries(cells).filter(([id, value]) => value !== '' && !sums.has(id)),
    ),
    narrative: Object.fromEntries(blocks.filter(([, typed]) => typed !== '')),
    ownHeadings: Object.fromEntries(own),
  });
}
