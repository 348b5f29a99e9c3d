import { useId, useRef, useState } from 'react';
import { editionNumber, isFinal as isFinalDraft, printedDate } from '../../domain';
import { useEditor, useEvaluated } from '../editor-context';
import { FinaliseDialog } from './FinaliseDialog';
import { openMatters } from './open-matters';
import { StageButton } from './StageButton';
import { countFindings, countUnfinished, summarise } from '../finding-groups';

interface FinalityProps {
  readonly onFinalise: () => void;
  readonly onReopen: (reason: string) => void;
  readonly onCorrect: (reason: string) => void;
  /** What was corrected, as one page. */
  readonly onCorrectionNote: () => void;
  /** A published edition that was replaced, by its place in the list. */
  readonly onEdition: (index: number) => void;
}

/** 定稿 and, after publication, 更正. */
export function Finality(props: FinalityProps) {
  const { draft, evaluation, progress } = useEvaluated();
  const isFinal = isFinalDraft(draft);
  const { stage } = draft;
  const summary = summarise(countFindings(evaluation.findings), countUnfinished(progress));
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes away: the focus goes where the outcome is said. */
  const then = (act: () => void) => {
    act();
    heading.current?.focus();
  };
  const { onReopen } = props;
  return (
    <section className="handover-part">
      <h2 ref={heading} tabIndex={-1}>
        定稿
      </h2>
      {isFinal ? (
        <>
          <p>
            已定稿：{printedDate(stage.finalised?.on ?? '')}
            。各步只能看，不能改；检查、导出、打印、复制照常。
          </p>
          <ReasonForm
            label="为什么解除定稿"
            field="reopenReason"
            button="解除定稿"
            onGive={(reason) => then(() => onReopen(reason))}
          />
        </>
      ) : (
        <>
          {summary !== '' && <p className="severity is-confirm">○ 现在{summary}。</p>}
          <FinaliseButton onFinalise={() => then(props.onFinalise)} />
        </>
      )}
      <Reopenings />
      <Editions {...props} onCorrect={(reason) => then(() => props.onCorrect(reason))} />
    </section>
  );
}

/** Asks once while things are open. */
function FinaliseButton({ onFinalise }: Pick<FinalityProps, 'onFinalise'>) {
  const { store, actions } = useEditor();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const finalise = () => {
    // With the newest words looked at: a report may be final a moment after the last key.
    const newest = store.newest();
    const open = openMatters({ ...newest, findings: newest.evaluation.findings });
    if (open.length === 0) onFinalise();
    else setAsked(open);
  };
  return (
    <>
      <p className="actions">
        <StageButton className="button" onClick={finalise}>
          定稿
        </StageButton>
        <span className="field-help">
          定稿以后各步只能看，不能改；检查、导出、打印照常，随时可以解除。
        </span>
      </p>
      {asked && (
        <FinaliseDialog
          open={asked}
          onCancel={() => setAsked(null)}
          onDealWith={() => actions.goTo({ step: 'check' })}
          onConfirm={onFinalise}
        />
      )}
    </>
  );
}

function Reopenings() {
  const { reopenings } = useEvaluated().draft.stage;
  if (reopenings.length === 0) return null;
  return (
    <ul className="handover-history" aria-label="解除定稿的记录">
      {reopenings.map(({ finalisedOn, on, reason }, index) => (
        <li key={index}>
          {printedDate(finalisedOn)}定稿，{printedDate(on)}解除：{reason}
        </li>
      ))}
    </ul>
  );
}

type EditionsProps = Pick<FinalityProps, 'onCorrect' | 'onCorrectionNote' | 'onEdition'>;

function Editions({ onCorrect, onCorrectionNote, onEdition }: EditionsProps) {
  const { draft } = useEvaluated();
  const { editions } = draft.stage;
  const number = editionNumber(draft);
  return (
    <>
      {editions.length > 0 && (
        <>
          <h3>更正</h3>
          <p>现在是第{number}版。改好以后，重新报送、发布这一版。</p>
          <ul className="handover-history" aria-label="已公布过的各版">
            {editions.map(({ replacedOn, reason }, index) => (
              <li key={index}>
                第{index + 1}版，{printedDate(replacedOn)}起更正：{reason}{' '}
                <button type="button" className="text-button" onClick={() => onEdition(index)}>
                  下载第{index + 1}版 Word
                </button>
              </li>
            ))}
          </ul>
          <p className="actions">
            <button type="button" className="button" onClick={onCorrectionNote}>
              下载更正说明
            </button>
            <span className="field-help">一页 Word：改了哪些，改前、改后各是什么。</span>
          </p>
        </>
      )}
      <details className="more">
        <summary>公布以后发现有错</summary>
        <p>
          点“更正”，现在这一份作为已公布的第{number}版完整留底，另开第{number + 1}
          版来改，编下一年时用改过的。先点“更正”，再改数和文字。
        </p>
        <ReasonForm
          label="错在哪里"
          field="correctionReason"
          button={`更正，另开第${String(number + 1)}版`}
          onGive={onCorrect}
        />
      </details>
    </>
  );
}

interface ReasonFormProps {
  readonly label: string;
  readonly field: string;
  readonly button: string;
  readonly onGive: (reason: string) => void;
}

/** Asks for one line before something is undone that was meant to stay. */
function ReasonForm({ label, field, button, onGive }: ReasonFormProps) {
  const { isReading } = useEditor();
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(reason.trim());
        setReason('');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-box"
        data-field={field}
        autoComplete="off"
        readOnly={isReading}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <StageButton type="submit" className="button" disabled={reason.trim() === ''}>
        {button}
      </StageButton>
    </form>
  );
}
