import { useMemo } from 'react';
import type { EditorActions } from '../forms';
import { readPasted } from '../importers/pasted';
import type { HtmlReading } from '../importers/pasted';
import { tellMarkup } from './pasted-markup';
import type { EditorSession } from './use-editor-session';

/** What the mandated tables do with the clipboard. */
export function useTableActions({ evaluations }: EditorSession): Pick<EditorActions, 'readPasted'> {
  return useMemo(
    () => ({
      readPasted: ({ section, at, html, text }) => {
        const { format } = evaluations.current();
        const clipboard = { text, tellMarkup: (reading: HtmlReading) => tellMarkup(html, reading) };
        return readPasted({ format, section, at }, clipboard);
      },
    }),
    [evaluations],
  );
}
