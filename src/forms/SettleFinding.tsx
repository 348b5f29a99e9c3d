import { useId, useState } from 'react';
import { explanationsKey, replaceText, textAt } from '../domain';
import type { Finding, TextEdit } from '../domain';
import { ChangeButton } from './ChangeButton';
import { useEditor } from './editor-context';

interface SettleFindingProps {
  readonly finding: Finding;
  /** Legitimate causes to choose from. */
  readonly reasons: readonly string[];
}

/** Lets a person say why a finding is right as it is, in one of the usual reasons or own words. */
export function SettleFinding({ finding, reasons }: SettleFindingProps) {
  const { actions } = useEditor();
  if (finding.settledReason === undefined)
    return <ReasonForm finding={finding} reasons={reasons} />;
  return (
    <p className="settled">
      <span className="severity is-agreed">✓ 已说明：</span>
      {finding.settledReason}
      <ChangeButton
        className="text-button"
        onClick={() => {
          actions.settle(finding, null);
        }}
      >
        重新核实
      </ChangeButton>
    </p>
  );
}

function ReasonForm({ finding, reasons }: SettleFindingProps) {
  const { actions } = useEditor();
  const [reason, setReason] = useState('');
  const [sentence, setSentence] = useState<string | null>(null);
  const edit = useSentenceEdit(sentence ?? '');
  const settle = () => {
    if (sentence === null || edit === null) actions.settle(finding, reason.trim());
    else actions.settleInReport(finding, reason.trim(), edit);
  };
  return (
    <details className="more settle">
      <summary>不用改，写明原因</summary>
      <p className="actions">
        <ReasonBox reasons={reasons} reason={reason} onChange={setReason} />
        <ChangeButton
          className="button"
          disabled={reason.trim() === '' || sentence?.trim() === ''}
          onClick={settle}
        >
          {sentence === null ? '记下' : '记下并写入第六部分'}
        </ChangeButton>
      </p>
      <label className="settle-choice">
        <input
          type="checkbox"
          checked={sentence !== null}
          onChange={({ target }) => {
            setSentence(target.checked ? asSentence(reason) : null);
          }}
        />
        同时在第六部分写一句说明
      </label>
      {sentence !== null && <SentenceBox sentence={sentence} onChange={setSentence} edit={edit} />}
    </details>
  );
}

interface ReasonBoxProps {
  readonly reasons: readonly string[];
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

function ReasonBox({ reasons, reason, onChange }: ReasonBoxProps) {
  const listId = useId();
  return (
    <>
      <input
        className="text-box"
        list={listId}
        value={reason}
        aria-label="原因（可选，也可自己写）"
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <datalist id={listId}>
        {reasons.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}

interface SentenceBoxProps {
  readonly sentence: string;
  readonly onChange: (sentence: string) => void;
  readonly edit: TextEdit | null;
}

/** The sentence as it would stand in the report; nothing is written before the button is pressed. */
function SentenceBox({ sentence, onChange, edit }: SentenceBoxProps) {
  return (
    <div className="settle-sentence">
      <textarea
        className="text-box"
        rows={2}
        value={sentence}
        aria-label="写入第六部分的话"
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {edit && edit.before !== '' && (
        <p className="field-help">接在“{lastWords(edit.before)}”之后另起一段。</p>
      )}
    </div>
  );
}

/** A sentence of its own at the end of 六; `null` in a format that has no such place. */
function useSentenceEdit(sentence: string): TextEdit | null {
  const { store } = useEditor();
  const { format, draft } = store.current();
  const key = explanationsKey(format);
  if (key === null) return null;
  const before = textAt(draft, key);
  const after = before.trim() === '' ? sentence.trim() : `${before.trimEnd()}\n${sentence.trim()}`;
  return replaceText(key, before, after);
}

function asSentence(reason: string): string {
  const text = reason.trim();
  return text === '' || /[。！？]$/.test(text) ? text : `${text}。`;
}

function lastWords(text: string): string {
  const words = text.trimEnd();
  return words.length > 16 ? `…${words.slice(-16)}` : words;
}
