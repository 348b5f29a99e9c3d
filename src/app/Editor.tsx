import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FormProvider } from 'react-hook-form';
import { useLocation } from 'wouter';
import { isFinal as isFinalDraft } from '../domain';
import type { ReportDraft } from '../domain';
import {
  BasicsStep,
  CheckStep,
  EditorContext,
  FindingStrip,
  NarrativeStep,
  nextStep,
  QuestionsStep,
  StepRail,
  stepsOf,
  TablesStep,
  useEvaluatedValue,
} from '../forms';
import type { Target } from '../forms';
import type { StoredHistory, StoredReport } from '../storage';
import { RailReminder } from './backups/RailReminder';
import type { Backups } from './backups/create-backups';
import { useNotedChanges } from './backups/use-noted-changes';
import { CheckReportButton } from './CheckReportButton';
import { CorrectedLastYear } from './CorrectedLastYear';
import { EditorHeader } from './EditorHeader';
import { ExportStep } from './ExportStep';
import { focusStepHeading, focusTarget } from './focus';
import { useFinalNotice } from './handover/use-final-notice';
import { LeaveGuard } from './LeaveGuard';
import { useLockedHint } from './use-locked-hint';
import { HANDOVER_PAGE, IMPORT_PAGE, morePages } from './more-pages';
import type { MorePageProps } from './more-pages';
import { READING_NOTICE } from './ReadingStrip';
import { useNotify } from './Notice';
import { SessionContext } from './session-context';
import { lastReportYear } from './report-year';
import { cataloguePath, editorPath, hrefOfPath } from './routes';
import type { Surroundings } from './surroundings';
import { useEditorActions } from './use-editor-actions';
import { useEditorSession } from './use-editor-session';
import type { EditorSession, Refusal } from './use-editor-session';
import type { OpenSession } from './use-pen';
import { useKeeping, useRecovery } from './use-recovery';

interface EditorProps extends Surroundings {
  readonly backups: Backups;
  readonly stored: StoredReport;
  readonly storedHistory: StoredHistory | null;
  readonly step: string;
  /** Told of each draft, for the error boundary's way out. */
  readonly onDraft: (draft: ReportDraft) => void;
  /** Loads the report again, after another window changed it. */
  readonly onReload: () => void;
  /** Another window writes this report; what it writes comes in as `stored`. */
  readonly isReading: boolean;
  readonly onTakePen: () => Promise<boolean>;
  /** Told of the session; returns what ends it. */
  readonly onSession: (session: OpenSession) => () => void;
}

/** One report, open for writing. */
export function Editor(props: EditorProps) {
  const { stored, step, store, backups, formats, rules, onReload } = props;
  const [target, setTarget] = useState<Target | null>(null);
  const onRefused = useRefusal(stored.id, setTarget);
  const session = useEditorSession({ ...props, onRefused });
  useOpenSession(session, props);
  const isReading = useSyncExternalStore(session.isReading.subscribe, session.isReading.get);
  const isFinal = useIsFinal(session) || isReading;
  useLockedHint(isFinal, () => {
    onRefused(isFinalDraft(session.evaluations.current().draft) ? 'final' : 'reading');
  });
  const actions = useEditorActions({ session, id: stored.id, onTarget: setTarget });
  useStepFocus(step, target);
  const context = useMemo(
    () => ({ store: session.evaluations, actions, isFinal, isReading }),
    [session.evaluations, actions, isFinal, isReading],
  );
  const isOverview = ['check', 'export'].includes(step) || isMorePage(step);
  return (
    <SessionContext value={session}>
      <EditorContext value={context}>
        <FormProvider {...session.form}>
          <EditorHeader
            session={session}
            store={store}
            formats={formats}
            id={stored.id}
            step={step}
            onReload={onReload}
            onTakePen={props.isReading ? props.onTakePen : null}
          />
          <div className="editor">
            <StepRail current={step} foot={<RailReminder backups={backups} />} />
            <main className="step" data-step={step}>
              <StepContent
                step={step}
                id={stored.id}
                formats={formats}
                rules={rules}
                store={store}
              />
            </main>
            {!isOverview && <FindingStrip rules={rules} />}
          </div>
          <LeaveGuard session={session} id={stored.id} />
        </FormProvider>
      </EditorContext>
    </SessionContext>
  );
}

/** Says why nothing may be changed. */
function useRefusal(id: string, onTarget: (target: Target) => void): (reason: Refusal) => void {
  const notify = useNotify();
  const onFinal = useFinalNotice(id, onTarget);
  return useCallback(
    (reason) => {
      if (reason === 'final') onFinal();
      else notify({ text: READING_NOTICE });
    },
    [notify, onFinal],
  );
}

function useIsFinal({ evaluations }: EditorSession): boolean {
  return useSyncExternalStore(evaluations.subscribe, () =>
    isFinalDraft(evaluations.current().draft),
  );
}

/** Ties the session to the page, to what another window has written, and to the browser's storing. */
function useOpenSession(session: EditorSession, props: EditorProps): void {
  const { stored, storedHistory, onSession, backups, rules } = props;
  const { handOver, saveState, isReading, follow, evaluations } = session;
  const shown = useRef(stored);
  const held = useRef(rules);
  useEffect(
    () => onSession({ handOver, saveState, isReading }),
    [onSession, handOver, saveState, isReading],
  );
  useEffect(() => {
    if (shown.current === stored) return;
    shown.current = stored;
    follow(stored, storedHistory);
  }, [stored, storedHistory, follow]);
  useEffect(() => {
    if (held.current === rules) return;
    held.current = rules;
    evaluations.takeRules(rules);
  }, [rules, evaluations]);
  useRecovery(session);
  useKeeping(session);
  useNotedChanges(session, backups);
}

/** After a change of step the focus goes to the box asked for, else to the step's heading. */
function useStepFocus(step: string, target: Target | null): void {
  const shown = useRef(step);
  useEffect(() => {
    if (target?.step === step && isBox(target)) focusTarget(target);
    else if (shown.current !== step) focusStepHeading();
    shown.current = step;
  }, [step, target]);
}

function isBox({ cell, field, place }: Target): boolean {
  return cell !== undefined || field !== undefined || place !== undefined;
}

function isMorePage(step: string): boolean {
  return morePages.some(({ id }) => id === step);
}

function StepContent({ step, ...props }: MorePageProps & { readonly step: string }) {
  const more = morePages.find(({ id }) => id === step);
  if (!more) return <MandatedStep step={step} {...props} />;
  return (
    <>
      <h1 data-step-heading tabIndex={-1}>
        {more.name}
      </h1>
      {more.render(props)}
    </>
  );
}

/** One step of the way through the report. */
function MandatedStep(props: MorePageProps & { readonly step: string }) {
  const { step, id, formats, rules, store } = props;
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const steps = stepsOf(format);
  const index = Math.max(
    0,
    steps.findIndex((other) => other.id === step),
  );
  const current = steps[index];
  const hasLastYear = useEvaluatedValue(({ draft }) => draft.previous !== null);
  const next = nextStep(format, hasLastYear, step);
  const section = format.sections.find((other) => other.id === current?.id);
  const nextName = index === 0 ? '开始填写' : `下一步：${next?.step.name ?? ''}`;
  return (
    <>
      <h1 data-step-heading tabIndex={-1}>
        {current?.name}
      </h1>
      {index === 0 && (
        <>
          <CorrectedLastYear id={id} formats={formats} store={store} />
          <BasicsStep formats={formats} lastYear={lastReportYear(new Date())} />
          <p>
            <a href={hrefOfPath(editorPath(id, IMPORT_PAGE))}>从去年的 Word、WPS 或网页导入</a>
          </p>
        </>
      )}
      {current?.id === 'questions' && <QuestionsStep />}
      {section?.kind === 'narrative' && <NarrativeStep key={section.id} section={section} />}
      {section?.kind === 'tables' && <TablesStep key={section.id} section={section} />}
      {current?.id === 'check' && <CheckPart id={id} rules={rules} />}
      {current?.id === 'export' && (
        <ExportStep id={id} formats={formats} rules={rules} store={store} />
      )}
      <NextStep id={id} next={next?.step.id} name={nextName} why={next?.why} />
    </>
  );
}

interface NextStepProps {
  readonly id: string;
  /** After the last step the report goes on its way. */
  readonly next: string | undefined;
  readonly name: string;
  readonly why: string | undefined;
}

function NextStep({ id, next, name, why }: NextStepProps) {
  const [, navigate] = useLocation();
  return (
    <p className="step-next">
      {next === undefined ? (
        <a className="button" href={hrefOfPath(editorPath(id, HANDOVER_PAGE))}>
          送审签字、报县里：审签单、定稿
        </a>
      ) : (
        <button
          type="button"
          className="button is-primary"
          onClick={() => navigate(editorPath(id, next))}
        >
          {name}
        </button>
      )}
      {why !== undefined && <span className="field-help">{why}</span>}
    </p>
  );
}

function CheckPart({ id, rules }: Pick<MorePageProps, 'id' | 'rules'>) {
  return (
    <CheckStep
      rules={rules}
      catalogueHref={hrefOfPath(cataloguePath(id))}
      checkReport={<CheckReportButton rules={rules} />}
    />
  );
}
