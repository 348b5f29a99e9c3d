import { memo, useMemo } from 'react';
import { disputePaths, isBlankLine, readLedgerLine } from '../../domain';
import type { LedgerField, LedgerLine } from '../../domain';
import { ChangeButton } from '../ChangeButton';
import { severityIcons } from '../strings';
import { ChoiceBox, TextBox } from './LedgerBox';
import type { LedgerBoxProps } from './LedgerBox';
import { useLedger, useLedgerLine } from './ledger-context';
import {
  disputeResultNames,
  fieldNames,
  lineName,
  moreText,
  originNames,
  STILL_OPEN,
} from './ledger-strings';
import type { Choice } from './result-choices';

/** Columns of the table, and of the row under a line. */
const COLUMN_COUNT = 10;

interface LedgerRowProps {
  readonly id: string;
  readonly ordinal: number;
  /** Just begun: nothing is said of it until it is left. */
  readonly isFresh: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** One line with its boxes; under it what is wrong with it, and on demand fees and disputes. */
export const LedgerRow = memo(function LedgerRow(props: LedgerRowProps) {
  const line = useLedgerLine(props.id);
  return line ? <RowOfLine {...props} line={line} /> : null;
});

interface RowOfLineProps extends LedgerRowProps {
  readonly line: LedgerLine;
}

function RowOfLine({ id, ordinal, isFresh, isOpen, onToggle, line }: RowOfLineProps) {
  const { troubles, personal } = useNotes(line, isFresh);
  const isWrong = troubles.length > 0;
  const noteId = `ledger-note-${id}`;
  const boxOf = (field: LedgerField) => {
    const isMarked = troubles.some((trouble) => trouble.field === field);
    const isPersonal = field === 'summary' && personal.length > 0;
    const errorId = isMarked || isPersonal ? noteId : undefined;
    return { line: id, ordinal, field, value: line[field], errorId };
  };
  return (
    <>
      <tr data-line={id} data-wrong={isWrong}>
        <Ordinal ordinal={ordinal} isWrong={isWrong} />
        <Boxes boxOf={boxOf} />
        <Acts id={id} ordinal={ordinal} line={line} isOpen={isOpen} onToggle={onToggle} />
      </tr>
      {isOpen && <MoreRow boxOf={boxOf} ordinal={ordinal} />}
      {(isWrong || personal.length > 0) && (
        <tr className="ledger-note-row" data-tone={isWrong ? 'error' : 'confirm'}>
          <td colSpan={COLUMN_COUNT} id={noteId}>
            {troubles.map(({ field, message }, index) => (
              <Note key={`${field}-${String(index)}`} tone="error" text={message} />
            ))}
            {personal.map((note) => (
              <Note key={note} tone="confirm" text={note} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function Ordinal({ ordinal, isWrong }: { readonly ordinal: number; readonly isWrong: boolean }) {
  return (
    <th scope="row" className="ledger-ordinal">
      {isWrong && (
        <span className="ledger-mark" title="没有登记完整">
          <span aria-hidden="true">{severityIcons.error}</span>
        </span>
      )}
      <span className="unseen">第 </span>
      {ordinal}
      <span className="unseen"> 件</span>
    </th>
  );
}

interface BoxesProps {
  readonly boxOf: (field: LedgerField) => LedgerBoxProps;
}

function Boxes({ boxOf }: BoxesProps) {
  const { choices, onChoose } = useLedger();
  const { line, ordinal } = boxOf('result');
  return (
    <>
      <td className="is-entry is-middle">
        <TextBox {...boxOf('number')} />
      </td>
      <td className="is-entry is-middle">
        <TextBox {...boxOf('receivedOn')} />
      </td>
      <td className="is-entry">
        <ChoiceBox {...boxOf('origin')}>
          <Options choices={origins} />
        </ChoiceBox>
      </td>
      <td className="is-entry">
        <ChoiceBox {...boxOf('applicant')}>
          <option value="" />
          <Options choices={choices.applicants} />
        </ChoiceBox>
      </td>
      <td className="is-entry">
        <TextBox {...boxOf('summary')} />
      </td>
      <td className="is-entry">
        <div className="ledger-result">
          <ChoiceBox {...boxOf('result')}>
            <ResultOptions />
          </ChoiceBox>
          <ChangeButton
            className="text-button"
            aria-label={`${lineName(ordinal)} 办理结果怎么选`}
            onClick={() => onChoose(line, ordinal)}
          >
            怎么选
          </ChangeButton>
        </div>
      </td>
      <td className="is-entry is-middle">
        <TextBox {...boxOf('answeredOn')} />
      </td>
    </>
  );
}

type ActsProps = Pick<RowOfLineProps, 'id' | 'ordinal' | 'line' | 'isOpen' | 'onToggle'>;

function Acts({ id, ordinal, line, isOpen, onToggle }: ActsProps) {
  const { onDelete } = useLedger();
  const more = moreText(line);
  return (
    <>
      <td className="ledger-more">
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-label={`${lineName(ordinal)} 收费、复议、诉讼${more === '' ? '' : `：${more}`}`}
          onClick={() => onToggle(id)}
        >
          <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
          {more === '' ? '登记' : more}
        </button>
      </td>
      <td className="ledger-delete">
        <ChangeButton
          className="text-button is-destructive"
          aria-label={`删除${lineName(ordinal)}`}
          onClick={({ currentTarget }) => {
            focusBeside(currentTarget);
            onDelete(id, ordinal);
          }}
        >
          删除
        </ChangeButton>
      </td>
    </>
  );
}

interface NoteProps {
  readonly tone: 'error' | 'confirm';
  readonly text: string;
}

function Note({ tone, text }: NoteProps) {
  return (
    <span className="ledger-note" data-tone={tone}>
      <span aria-hidden="true">{severityIcons[tone]} </span>
      {text}
    </span>
  );
}

/** What is wrong with a line; of one just begun only what should not stand in it. */
function useNotes(line: LedgerLine, isFresh: boolean) {
  const { tables, notesOn } = useLedger();
  const troubles = useMemo(
    () => (isFresh || isBlankLine(line) ? [] : readLedgerLine(line, tables).troubles),
    [line, tables, isFresh],
  );
  const personal = useMemo(() => notesOn(line.summary), [notesOn, line.summary]);
  return { troubles, personal };
}

/** The rows of results as they are printed, under their headings. */
const ResultOptions = memo(function ResultOptions() {
  const { choices } = useLedger();
  return (
    <>
      <option value="">{STILL_OPEN}</option>
      {choices.results.map(({ label, choices: own }, index) =>
        label === '' ? (
          <Options key={index} choices={own} />
        ) : (
          <optgroup key={index} label={label}>
            <Options choices={own} />
          </optgroup>
        ),
      )}
    </>
  );
});

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}

const origins: readonly Choice[] = Object.entries(originNames).map(([id, label]) => ({
  id,
  label,
}));

interface MoreRowProps extends BoxesProps {
  readonly ordinal: number;
}

function MoreRow({ boxOf, ordinal }: MoreRowProps) {
  return (
    <tr className="ledger-more-row">
      <td colSpan={COLUMN_COUNT}>
        <div role="group" aria-label={`${lineName(ordinal)} 收费、复议、诉讼`}>
          <span>收费通知</span>
          {(['feeDue', 'feeCollected'] as const).map((field) => (
            <label key={field}>
              <span>{fieldNames[field]}</span>
              <span className="figure-box">
                <TextBox {...boxOf(field)} />
              </span>
            </label>
          ))}
          {disputePaths.map((field) => (
            <label key={field}>
              <span>{fieldNames[field]}</span>
              <ChoiceBox {...boxOf(field)}>
                <option value="">没有</option>
                <Options choices={disputeResults} />
              </ChoiceBox>
            </label>
          ))}
        </div>
      </td>
    </tr>
  );
}

const disputeResults: readonly Choice[] = Object.entries(disputeResultNames).map(([id, label]) => ({
  id,
  label,
}));

/** The row takes its button away with it: the focus goes to the same button of the next row. */
function focusBeside(button: HTMLElement): void {
  const buttons = Array.from(
    button.closest('table')?.querySelectorAll<HTMLElement>('.ledger-delete button') ?? [],
  );
  const at = buttons.indexOf(button);
  const next = buttons[at + 1] ?? buttons[at - 1];
  (next ?? document.querySelector<HTMLElement>('[data-step-heading]'))?.focus();
}
