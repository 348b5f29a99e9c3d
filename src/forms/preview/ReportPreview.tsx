import { useCallback, useMemo, useState } from 'react';
import type { DocumentModel, Finding, Rule } from '../../domain';
import { useEvaluated } from '../editor-context';
import { FindingList } from '../FindingList';
import { PhoneView } from './PhoneView';
import { PrintButton } from './PrintButton';
import { placeOfFinding, printedPlaces } from './printed-places';
import type { Place } from './printed-places';
import { SectionJumps } from './SectionJumps';
import type { ShownPlace } from './use-shown-pages';
import { useWordPages } from './use-word-pages';
import { ViewChoice } from './ViewChoice';
import type { View } from './ViewChoice';
import { WordPages } from './WordPages';

interface ReportPreviewProps {
  readonly rules: readonly Rule[];
  readonly model: DocumentModel;
  /** Makes the very file that would be downloaded. */
  readonly makeDocx: () => Promise<Blob>;
  readonly text: string;
  /** The page for the website as a whole HTML document. */
  readonly webPage: string;
  /** Is given what prints, to be run at once or after a question. */
  readonly onPrint: (print: () => void) => void;
}

/** The report as it leaves the house, with the findings beside the places that they speak of. */
export function ReportPreview(props: ReportPreviewProps) {
  const { rules, model, makeDocx, text, webPage, onPrint } = props;
  const { format, evaluation } = useEvaluated();
  const places = useMemo(() => printedPlaces(format, model), [format, model]);
  const { pages, failure } = useWordPages(makeDocx, places);
  const [view, setView] = useState<View>('word');
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const show = useCallback((place: Place, isFinding: boolean) => {
    setView('word');
    setShown({ place, isFinding });
  }, []);
  const showFinding = useCallback(
    (finding: Finding) => show(placeOfFinding(places, finding), true),
    [places, show],
  );
  return (
    <div className="export-columns">
      <section className="preview" aria-label="预览">
        <div className="preview-bar">
          <ViewChoice current={view} onChoose={setView} />
          <PrintButton pages={pages} title={model.title} onPrint={onPrint} />
        </div>
        {failure !== null && <PreviewFailure reason={failure} />}
        {view === 'word' && (
          <WordPages
            pages={pages}
            places={places}
            findings={evaluation.findings}
            rules={rules}
            shown={shown}
          >
            <SectionJumps
              sections={format.sections}
              onJump={(id) => show({ block: places.sections.get(id) ?? 0 }, false)}
            />
          </WordPages>
        )}
        {view === 'phone' && <PhoneView page={webPage} />}
        {view === 'text' && <TextView text={text} />}
      </section>
      <section className="export-findings" aria-label="检查结果">
        <h2>检查结果</h2>
        <FindingList rules={rules} findings={evaluation.findings} onShow={showFinding} />
      </section>
    </div>
  );
}

function TextView({ text }: { readonly text: string }) {
  return (
    <pre className="text-preview" tabIndex={0} aria-label="纯文本预览">
      {text}
    </pre>
  );
}

function PreviewFailure({ reason }: { readonly reason: string }) {
  return (
    <p className="field-error" role="alert">
      预览没有做出来（{reason}）。可以直接下载 Word 查看，内容不受影响。
    </p>
  );
}
