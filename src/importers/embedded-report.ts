import { decodeReportFile, REPORT_PART_NAMESPACE } from '../domain';
import type { ReportDraft } from '../domain';
import type { Relationship } from './ooxml';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';
import { readXml } from './xml';
import type { ZipFile } from './zip';

const OURS = 'report';

type EmbeddedReport =
  | { readonly draft: ReportDraft; readonly refusal?: never }
  | { readonly refusal: string; readonly draft?: never };

/**
 * The whole report that a backup Word file holds beside its pages, found by its namespace: Word and
 * LibreOffice rename and renumber such parts. Undefined where there is none.
 *
 * @param parts what the main document refers to
 * @returns why it is not used where the part is damaged, was changed, is of a newer version, or
 *   where there is more than one: which of them holds is not for a program to say
 */
export function readEmbeddedReport(
  zip: ZipFile,
  parts: readonly Relationship[],
): EmbeddedReport | undefined {
  const texts = parts
    .filter(({ kind }) => kind === 'customXml')
    .flatMap(({ path }) => reportText(zip, path));
  const [text, ...others] = new Set(texts);
  if (text === undefined) return undefined;
  if (others.length > 0) return { refusal: readerStrings.embeddedTwice };
  if (text === null) return { refusal: readerStrings.embeddedDamaged };
  const read = decodeReportFile(text);
  if (read.error !== undefined) {
    return {
      refusal: read.isNewer ? readerStrings.embeddedNewer : readerStrings.embeddedDamaged,
    };
  }
  const isWhole = read.warning === undefined;
  return isWhole ? { draft: read.draft } : { refusal: readerStrings.embeddedDamaged };
}

/** Its text; null where it is ours and broken; nothing where it belongs to another program. */
function reportText(zip: ZipFile, path: string): readonly (string | null)[] {
  const found = { isOurs: false, text: '' };
  try {
    readXml(
      zip.text(path) ?? '',
      { [REPORT_PART_NAMESPACE]: OURS },
      {
        open: (name) => {
          found.isOurs ||= name === `${OURS}:report`;
        },
        text: (piece) => {
          if (found.isOurs) found.text += piece;
        },
      },
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return found.isOurs ? [null] : [];
  }
  return found.isOurs ? [found.text] : [];
}
