import { useId } from 'react';
import {
  departureOf,
  factSentence,
  isFactTold,
  needsOfFact,
  reportTexts,
  writtenFacts,
} from '../domain';
import type { FactDeparture, FactId, NarrativeBlock, TextEdit, TextKey } from '../domain';
import { ChangeButton } from './ChangeButton';
import { useEvaluated } from './editor-context';
import { FixOffer } from './FixOffer';
import { useChangeInBox } from './use-change-in-box';

interface FactSentencesProps {
  readonly block: NarrativeBlock;
  readonly narrativeKey: string;
}

/**
 * Sentences that the tables make for this box: offered while nobody has told it, brought up to date
 * on request when the tables say something else now. The person may change them afterwards.
 */
export function FactSentences({ block: { facts = [] }, narrativeKey }: FactSentencesProps) {
  const { draft, format, evaluation } = useEvaluated();
  const { report, values } = evaluation;
  const text: TextKey = `narrative/${narrativeKey}`;
  const changeInBox = useChangeInBox(text);
  if (facts.length === 0) return null;
  const now = draft.narrative[narrativeKey] ?? '';
  const sentences = facts.map(
    (fact) => [fact, factSentence(fact, { format, report, values })] as const,
  );
  const texts = reportTexts(format, report)
    .filter(({ section }) => section !== null)
    .map((each) => each.text);
  const untold = sentences.filter(([fact]) => !isFactTold(fact, texts));
  const offers = untold.flatMap(([fact, sentence]) =>
    sentence === null ? [] : { fact, sentence },
  );
  const outdated = sentences.flatMap(([fact, sentence]) => updates(fact, sentence, text, now));
  const isWaiting = sentences.every(([, sentence]) => sentence === null) && untold.length > 0;
  return (
    <>
      {outdated.map(({ why, edit }) => (
        <div key={edit.start} className="fact-update">
          <p>{why}</p>
          <FixOffer fix={{ label: '按表更新这一句', edits: [edit] }} onApply={changeInBox} />
        </div>
      ))}
      {offers.map(({ fact, sentence }) => (
        <FactOffer key={fact} sentence={sentence} text={text} now={now} />
      ))}
      {offers.length > 1 && (
        <p className="all-generated">
          <WriteButton
            label={`上面 ${String(offers.length)} 句全部写入`}
            act={`写入 ${String(offers.length)} 句`}
            sentence={offers.map(({ sentence }) => sentence).join('')}
            text={text}
            now={now}
          />
        </p>
      )}
      {isWaiting && <p className="field-help">{waitingText(facts)}</p>}
    </>
  );
}

interface Outdated {
  readonly why: string;
  readonly edit: TextEdit;
}

/** The same said in other words is as right as ours. */
const departures: Readonly<Record<Exclude<FactDeparture, 'words' | null>, string>> = {
  figures: '这一句的数和表里的不一样：',
  year: '这一句的年份不是报告年度：',
};

/** What is written of a fact and does not say what the tables say. */
function updates(
  fact: FactId,
  sentence: string | null,
  text: TextKey,
  now: string,
): readonly Outdated[] {
  if (sentence === null) return [];
  return writtenFacts(now)
    .filter((written) => written.fact === fact)
    .flatMap((written) => {
      const departure = departureOf(written, sentence);
      if (departure === null || departure === 'words') return [];
      const { start, end, words } = written;
      const edit = { text, start, end, before: words, after: sentence };
      return [{ why: departures[departure], edit }];
    });
}

function waitingText(facts: readonly FactId[]): string {
  const places = [...new Set(facts.map(needsOfFact))].join('、');
  return `填好${places}（没有就填 0），可以一键写入相应的句子。`;
}

interface FactOfferProps {
  readonly sentence: string;
  readonly text: TextKey;
  readonly now: string;
}

function FactOffer(props: FactOfferProps) {
  const sentenceId = useId();
  return (
    <p className="generated">
      <span id={sentenceId}>{props.sentence}</span>
      <WriteButton {...props} label="写入这一句" act="写入这一句" describedBy={sentenceId} />
    </p>
  );
}

interface WriteButtonProps extends FactOfferProps {
  readonly label: string;
  /** What it is called once it is done. */
  readonly act: string;
  readonly describedBy?: string;
}

/** Writes behind what is there, as one step. */
function WriteButton({ sentence, text, now, label, act, describedBy }: WriteButtonProps) {
  const changeInBox = useChangeInBox(text);
  return (
    <ChangeButton
      className="button"
      aria-describedby={describedBy}
      onClick={() => {
        const edit = { text, start: now.length, end: now.length, before: '' };
        const after = `${/(?:^|[。\n])$/.test(now) ? '' : '\n'}${sentence}`;
        changeInBox({ label: act, edits: [{ ...edit, after }] });
      }}
    >
      {label}
    </ChangeButton>
  );
}
