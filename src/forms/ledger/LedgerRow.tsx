import { memo, useMemo } from 'react';
import { disputePaths, isBlankLine, readLedgerLine } from '../../domain';
import type { DisputeResult, LedgerField, LedgerLine } from '../../domain';
import { ChangeButton } from '../ChangeButton';
import { severityIcons } from '../strings';
import { ChoiceBox, TextBox } from './LedgerBox';
import { useLedger, useLedgerLine } from './ledger-context';
import {
  disputeResultNames,
  fieldNames,
  lineName,
  moreText,
  originNames,
  STILL_OPEN,
} from './ledger-strings';

/** Columns of the table, and of the row under a line. */
export const COLUMN_COUNT = 10;

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
  const { choices, onDelete, onChoose } = useLedger();
  const { troubles, personal } = useNotes(line, isFresh);
  const isWrong = troubles.length > 0;
  const noteId = `ledger-note-${id}`;
  const boxOf = (field: LedgerField) => {
    const isMarked = troubles.some((trouble) => trouble.field === field);
    const isPersonal = field === 'summary' && personal.length > 0;
    const errorId = isMarked || isPersonal ? noteId : undefined;
    return { line: id, ordinal, field, value: line[field], errorId };
  };
  const more = moreText(line);
  return (
    <>
      <tr data-line={id} data-wrong={isWrong}>
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
        <td className="is-entry is-middle">
          <TextBox {...boxOf('number')} />
        </td>
        <td className="is-entry is-middle">
          <TextBox {...boxOf('receivedOn')} />
        </td>
        <td className="is-entry">
          <ChoiceBox {...boxOf('origin')}>
            {Object.entries(originNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </ChoiceBox>
        </td>
        <td className="is-entry">
          <ChoiceBox {...boxOf('applicant')}>
            <option value="" />
            {choices.applicants.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
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
              onClick={() => onChoose(id, ordinal)}
            >
              怎么选
            </ChangeButton>
          </div>
        </td>
        <td className="is-entry is-middle">
          <TextBox {...boxOf('answeredOn')} />
        </td>
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
            onClick={() => onDelete(id, ordinal)}
          >
            删除
          </ChangeButton>
        </td>
      </tr>
      {isOpen && <MoreRow boxOf={boxOf} ordinal={ordinal} />}
      {(isWrong || personal.length > 0) && (
        <tr className="ledger-note-row">
          <td colSpan={COLUMN_COUNT} id={noteId}>
            {troubles.map(({ field, message }, index) => (
              <span key={`${field}-${String(index)}`} className="ledger-note" data-tone="error">
                <span aria-hidden="true">{severityIcons.error} </span>
                {message}
              </span>
            ))}
            {personal.map((note) => (
              <span key={note} className="ledger-note" data-tone="confirm">
                <span aria-hidden="true">{severityIcons.confirm} </span>
                {note}
              </span>
            ))}
          </td>
        </tr>
      )}
    </>
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
          own.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))
        ) : (
          <optgroup key={index} label={label}>
            {own.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </>
  );
});

interface MoreRowProps {
  readonly boxOf: (field: LedgerField) => Parameters<typeof TextBox>[0];
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
                {disputeResults.map((result) => (
                  <option key={result} value={result}>
                    {disputeResultNames[result]}
                  </option>
                ))}
              </ChoiceBox>
            </label>
          ))}
        </div>
      </td>
    </tr>
  );
}

const disputeResults: readonly DisputeResult[] = ['upheld', 'corrected', 'otherResult', 'pending'];
