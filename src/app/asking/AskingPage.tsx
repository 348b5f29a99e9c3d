import { useCallback, useState } from 'react';
import { numberSheetPages } from '../../checks';
import { formatOfVersion, numberSheets, standardTitle } from '../../domain';
import type { FilledSheet, ReportDraft, ReportFormat } from '../../domain';
import { toFileName, toNumberSheets } from '../../exporters';
import { AskingForm, SheetReview, useEditor } from '../../forms';
import { downloadFile } from '../files';
import { useNotify } from '../Notice';
import { useSession } from '../session-context';
import { readOther } from '../start-import';
import { useSheetWriter } from '../use-sheet-writer';

interface AskingPageProps {
  readonly formats: readonly ReportFormat[];
}

interface ReadSheets {
  readonly sheets: readonly FilledSheet[];
  readonly unread: readonly { readonly name: string; readonly error: string }[];
}

/** “取数单”, wired to the sheets it prints, the workbooks it writes, and the reader of filled ones. */
export function AskingPage({ formats }: AskingPageProps) {
  const { actions } = useEditor();
  const session = useSession();
  const acts = useNumberSheets(formats);
  const [read, setRead] = useState<ReadSheets | null>(null);
  const type = session.type;
  const onType = useCallback(
    (draft: ReportDraft, field: string) => {
      type(draft, field);
    },
    [type],
  );
  return (
    <>
      <AskingForm
        {...acts}
        onType={onType}
        onFiles={(files) => {
          if (files.length > 0) void readAll(files).then(setRead);
        }}
      />
      {read && (
        <SheetReview
          {...read}
          onCancel={() => setRead(null)}
          onConfirm={(draft, notice) => {
            setRead(null);
            actions.replaceDraft(draft, notice);
          }}
        />
      )}
    </>
  );
}

/** One file after the other: each has a worker of its own. */
async function readAll(files: readonly File[]): Promise<ReadSheets> {
  const sheets: FilledSheet[] = [];
  const unread: { name: string; error: string }[] = [];
  for (const file of files) {
    const outcome = await readOther('numberSheets', file);
    if (outcome.error !== undefined) unread.push({ name: file.name, error: outcome.error });
    else sheets.push(...outcome.sheets);
  }
  return { sheets, unread };
}

/** The sheets of the report as it stands now. */
function useNumberSheets(formats: readonly ReportFormat[]) {
  const { store } = useEditor();
  const notify = useNotify();
  const write = useSheetWriter();
  const sheetsOf = (giver?: string) => {
    const { format, draft, evaluation } = store.newest();
    const previousFormat = formatOfVersion(formats, draft.previous?.formatVersion ?? '') ?? null;
    const sheets = numberSheets({ format, draft, previousFormat }, giver);
    return { format, report: evaluation.report, sheets };
  };
  const nameOf = (giver?: string) => `取数单${giver === undefined ? '' : `（${giver}）`}`;
  return {
    onPrint: (giver?: string) => {
      const { format, report, sheets } = sheetsOf(giver);
      write(report, numberSheetPages(format, sheets), nameOf(giver), '打印后请提供人签字。');
    },
    onWorkbook: (giver: string) => {
      const { report, sheets } = sheetsOf(giver);
      const file = toFileName(standardTitle(report), 'xlsx', nameOf(giver)).text;
      toNumberSheets(sheets)
        .then((content) => {
          downloadFile(content, file);
          notify({ text: `已生成“${file}”，在浏览器的下载位置。填好后在这里读回。` });
        })
        .catch((error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          notify({ text: `没有生成取数单：${why}。` });
        });
    },
  };
}
