import { useMemo } from 'react';
import { compose } from '../domain';
import { toTable } from '../exporters';
import type { EditorActions } from '../forms';
import { readPasted } from '../importers/pasted';
import type { HtmlReading } from '../importers/pasted';
import { copyReport } from './clipboard';
import { useNotify } from './Notice';
import { tellMarkup } from './pasted-markup';
import type { EditorSession } from './use-editor-session';

/** What the mandated tables do with the clipboard. */
export function useTableActions({
  evaluations,
}: EditorSession): Pick<EditorActions, 'readPasted' | 'copyTable'> {
  const notify = useNotify();
  return useMemo(
    () => ({
      readPasted: ({ section, at, html, text }) => {
        const { format } = evaluations.current();
        const clipboard = { text, tellMarkup: (reading: HtmlReading) => tellMarkup(html, reading) };
        return readPasted({ format, section, at }, clipboard);
      },
      copyTable: (section) => {
        const { format, evaluation } = evaluations.newest();
        const table = toTable(compose(format, evaluation), section.id);
        if (!table) return;
        const name = section.heading.replace(/^[一二三四五六]、/, '');
        void copyReport(table).then((isCopied) => {
          notify({ text: isCopied ? `已复制“${name}”的表，${COPIED}` : NOT_COPIED });
        });
      },
    }),
    [evaluations, notify],
  );
}

const COPIED = '到 Word、Excel 或 WPS 里粘贴即可。';
const NOT_COPIED =
  '没有复制成，这个浏览器不让网页写剪贴板。请到“预览与导出”下载 Word 或 Excel 表格，再从里面复制。';
