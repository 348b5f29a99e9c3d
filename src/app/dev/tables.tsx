import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import { rules } from '../../checks';
import { compose } from '../../domain';
import type { DocumentModel, ReportDraft, ReportFormat } from '../../domain';
import { toDocx, toFileName, toHtmlPage, toPlainText, toXlsx } from '../../exporters';
import { formats } from '../../formats';
import {
  createEvaluationStore,
  EditorContext,
  NarrativeStep,
  ReportPreview,
  TablesStep,
  useEvaluated,
} from '../../forms';
import type { EditorActions, FormValues } from '../../forms';
import { downloadFile } from '../files';
import { formValuesOf } from '../form-draft';
import '../styles';
import { sampleDrafts } from './sample-drafts';

/** For people who change a format: every format empty, full, wrong and long, in every output. */
function TablesPage() {
  const { format, sample } = useChoice();
  const draft = useMemo(() => sample.make(format), [format, sample]);
  return (
    <main className="page">
      <h1>每种表格，每种出口（开发用）</h1>
      {formats.map(({ version }) => (
        <p key={version} className="actions">
          <strong>{version}</strong>
          {sampleDrafts.map(({ id, name }) => (
            <a
              key={id}
              href={`#${version}/${id}`}
              aria-current={version === format.version && id === sample.id ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </p>
      ))}
      <Sample key={`${format.version}/${sample.id}`} format={format} draft={draft} />
    </main>
  );
}

/** What the address asks for; the first where it asks for nothing known. */
function useChoice() {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const [version, id] = hash.slice(1).split('/');
  const format = formats.find((known) => known.version === version) ?? formats[0];
  const sample = sampleDrafts.find((known) => known.id === id) ?? sampleDrafts[0];
  if (!format || !sample) throw new Error('There is no format to show');
  return { format, sample };
}

interface SampleProps {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
}

/** The boxes, which can be typed in, and below them every output of what they hold. */
function Sample({ format, draft }: SampleProps) {
  const form = useForm<FormValues>({ defaultValues: formValuesOf(formats, draft) });
  const [store] = useState(() => createEvaluationStore({ formats, rules, draft }));
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => store.update({ ...draft, ...values }),
      }),
    [form, store, draft],
  );
  const context = useMemo(
    () => ({ store, actions: noActions, isFinal: false, isReading: false }),
    [store],
  );
  return (
    <EditorContext value={context}>
      <FormProvider {...form}>
        {format.sections.map((section) => (
          <section key={section.id} className="step" data-step={section.id}>
            <h2>{section.heading}</h2>
            {section.kind === 'tables' ? (
              <TablesStep section={section} />
            ) : (
              <NarrativeStep section={section} />
            )}
          </section>
        ))}
        <Outputs />
      </FormProvider>
    </EditorContext>
  );
}

function Outputs() {
  const { format, evaluation } = useEvaluated();
  const model = useMemo(() => compose(format, evaluation), [format, evaluation]);
  const outputs = useMemo(() => outputsOf(model), [model]);
  return (
    <section className="step" data-step="export">
      <h2>各种出口</h2>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => void saveFile(model, 'docx', toDocx)}
        >
          下载 .docx
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void saveFile(model, 'xlsx', toXlsx)}
        >
          下载 .xlsx
        </button>
      </p>
      <ReportPreview
        rules={rules}
        model={model}
        {...outputs}
        onPrint={(print) => {
          print();
        }}
      />
      <h2>网页</h2>
      <iframe
        title="网页"
        sandbox=""
        srcDoc={outputs.webPage}
        style={{ width: '100%', height: 720, background: '#fff' }}
      />
    </section>
  );
}

function outputsOf(model: DocumentModel) {
  return {
    makeDocx: () => toDocx(model),
    text: toPlainText(model),
    webPage: toHtmlPage(model),
  };
}

async function saveFile(
  model: DocumentModel,
  extension: string,
  write: (model: DocumentModel) => Promise<Blob>,
): Promise<void> {
  downloadFile(await write(model), toFileName(model.title, extension).text);
}

/** Here one looks; what leads elsewhere or changes many boxes does nothing. */
const noActions: EditorActions = {
  goTo: () => undefined,
  hrefOf: () => window.location.hash,
  answerQuestion: () => undefined,
  fillBlanks: () => undefined,
  applyFix: () => undefined,
  settle: () => undefined,
  settleInReport: () => undefined,
  refusePreset: () => undefined,
  replaceDraft: () => undefined,
  readPasted: () => null,
  copyTable: () => undefined,
  changeStage: () => undefined,
};

const container = document.getElementById('root');
if (!container) throw new Error('tables.html has no element to start in');
createRoot(container).render(
  <StrictMode>
    <TablesPage />
  </StrictMode>,
);
