import { useCallback, useMemo, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { CellId } from '../domain';
import { isCertain } from './import-review';
import type { AcceptedImport, ImportChoice, ReviewContent } from './import-review';
import { ImportReviewCells, needsCheck } from './ImportReviewCells';
import { ImportReviewTables } from './ImportReviewTables';
import { ImportReviewWords } from './ImportReviewWords';
import { ImportSource } from './ImportSource';
import { goToResult, goToSource, markSource } from './source-links';

interface ImportReviewProps {
  readonly fileName: string;
  readonly content: ReviewContent;
  /** The first is the primary one. */
  readonly choices: readonly ImportChoice[];
  readonly onCancel: () => void;
}

/** Source and result side by side, before anything is put anywhere. */
export function ImportReview({ fileName, content, choices, onCancel }: ImportReviewProps) {
  const { values, change, refused, setRefused, accepted } = useAcceptance(content);
  const { results, source, look, show, go } = useLinks(content);
  const names = useMemo(() => namesOf(content), [content]);
  return (
    <section className="import-review" aria-label="核对读出的内容">
      <Summary fileName={fileName} content={content} />
      <Messages messages={content.messages} />
      <div className="import-sides">
        <div className="import-result" ref={results} onFocus={look} onMouseOver={look}>
          <h2>要核对的</h2>
          <ImportReviewCells
            isCertain={isCertain(content)}
            cells={content.cells}
            values={values}
            onChange={change}
            onShow={show}
          />
          <AbsentCells content={content} />
          <h2>表里的数</h2>
          <ImportReviewTables content={content} values={values} onChange={change} />
          <h2>文字</h2>
          <ImportReviewWords words={content.words} refused={refused} onRefuse={setRefused} />
        </div>
        <ImportSource source={content.source} names={names} pane={source} onGo={go} />
      </div>
      <p className="actions import-choices">
        <NextToCheck content={content} onGo={go} />
        {choices.map(({ label, isOff, onAccept }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? 'button is-primary' : 'button'}
            disabled={isOff}
            onClick={() => onAccept(accepted())}
          >
            {label}
          </button>
        ))}
        <button type="button" className="button" onClick={onCancel}>
          不用了
        </button>
      </p>
    </section>
  );
}

/** What the person lets through: the numbers in the boxes, and the words that are not refused. */
function useAcceptance({ cells, words }: ReviewContent) {
  const [values, setValues] = useState<ReadonlyMap<CellId, string>>(
    () => new Map(cells.map(({ id, value }) => [id, value])),
  );
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const change = useCallback((id: CellId, value: string) => {
    setValues((before) => new Map(before).set(id, value));
  }, []);
  const accepted = (): AcceptedImport => ({
    cells: Object.fromEntries([...values].filter(([, value]) => value !== '')),
    words: new Set(words.map(({ key }) => key).filter((key) => !refused.has(key))),
  });
  return { values, change, refused, setRefused, accepted };
}

function useLinks({ source: { origins } }: ReviewContent) {
  const results = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const shown = useRef<string | undefined>(undefined);
  const look = useCallback(
    (event: SyntheticEvent) => {
      const box = (event.target as Element).closest<HTMLElement>('[data-result]');
      const result = box?.dataset['result'];
      if (result === undefined || result === shown.current || !source.current) return;
      shown.current = result;
      markSource(source.current, origins.get(result) ?? []);
    },
    [origins],
  );
  const show = useCallback(
    (id: CellId) => {
      const [key] = origins.get(id) ?? [];
      if (source.current && key !== undefined) goToSource(source.current, key);
    },
    [origins],
  );
  const go = useCallback((result: string) => {
    if (results.current) goToResult(results.current, result);
  }, []);
  return { results, source, look, show, go };
}

function namesOf({ cells, words }: ReviewContent): ReadonlyMap<string, string> {
  return new Map([
    ...cells.map(({ id, name }) => [id, name] as const),
    ...words.map(({ key, label }) => [key, label] as const),
  ]);
}

function Summary({ fileName, content }: Pick<ImportReviewProps, 'fileName' | 'content'>) {
  const count = (state: string) =>
    String(content.cells.filter((cell) => cell.state === state).length);
  return (
    <p className="step-lead">
      “{fileName}”读出 {count('read')} 格，拿不准 {count('doubtful')} 格，没读出 {count('notRead')}{' '}
      格，文字 {content.words.length} 段。
      {isCertain(content) ? '没有拿不准的，可以直接用' : '核对后再放进来'}，现在什么都还没有改。
    </p>
  );
}

/** More of them would push the tables out of sight. */
const MESSAGES_IN_SIGHT = 3;

function Messages({ messages }: Pick<ReviewContent, 'messages'>) {
  if (messages.length === 0) return null;
  const items = messages.map((message, index) => <li key={index}>{message}</li>);
  const rest = items.slice(MESSAGES_IN_SIGHT);
  return (
    <div className="import-messages">
      <ul>{items.slice(0, MESSAGES_IN_SIGHT)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>还有 {String(rest.length)} 条</summary>
          <ul>{rest}</ul>
        </details>
      )}
    </div>
  );
}

/** Boxes that the file does not have at all, row by row. */
function AbsentCells({ content: { cells } }: Pick<ImportReviewProps, 'content'>) {
  const counts = new Map<string, number>();
  for (const { section, row, state, place } of cells) {
    if (state !== 'notRead' || place !== '') continue;
    const name = row === '' ? section : `${section}“${row}”`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <details className="import-absent">
      <summary>原文里没有找到的 {String(counts.size)} 行，这些格空着</summary>
      <ul>
        {[...counts].map(([name, count]) => (
          <li key={name}>
            {name}：{String(count)} 格
          </li>
        ))}
      </ul>
    </details>
  );
}

interface NextToCheckProps extends Pick<ImportReviewProps, 'content'> {
  readonly onGo: (id: CellId) => void;
}

/** From one doubtful box to the next, and round again. */
function NextToCheck({ content, onGo }: NextToCheckProps) {
  const last = useRef(-1);
  const toCheck = content.cells.filter(needsCheck);
  if (toCheck.length === 0) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        last.current = (last.current + 1) % toCheck.length;
        const cell = toCheck[last.current];
        if (cell) onGo(cell.id);
      }}
    >
      下一处要核对的（共 {String(toCheck.length)} 处）
    </button>
  );
}
