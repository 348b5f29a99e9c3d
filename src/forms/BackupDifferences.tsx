import { useRef, useState } from 'react';
import type { BackupDifference, ChosenSide } from './backup-differences';

interface BackupDifferencesProps {
  readonly fileName: string;
  readonly differences: readonly BackupDifference[];
  /** What was changed and cannot be chosen, or was not read. */
  readonly remarks: readonly string[];
  /** The first is the primary one. */
  readonly uses: readonly BackupUse[];
  readonly onCancel: () => void;
}

interface BackupUse {
  readonly label: string;
  /** Out of use: the open report is final. */
  readonly isOff?: boolean;
  /** Given the keys of the differences for which the visible side was chosen. */
  readonly onOpen: (visible: ReadonlySet<string>) => void;
}

type Choices = ReadonlyMap<string, ChosenSide>;

/** Both sides of each difference, neither chosen beforehand; opens when all are decided. */
export function BackupDifferences(props: BackupDifferencesProps) {
  const { fileName, differences, remarks, uses, onCancel } = props;
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isReminded, setReminded] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const left = differences.filter(({ key }) => !choices.has(key));
  const choose = (key: string, side: ChosenSide) => {
    setChoices((before) => new Map(before).set(key, side));
  };
  const chooseAll = (side: ChosenSide) => {
    setChoices(new Map(differences.map(({ key }) => [key, side])));
  };
  const open = ({ onOpen }: BackupUse) => {
    if (left.length === 0) {
      onOpen(new Set([...choices].flatMap(([key, side]) => (side === 'visible' ? [key] : []))));
      return;
    }
    setReminded(true);
    list.current?.querySelector<HTMLInputElement>('[data-undecided] input')?.focus();
  };
  return (
    <section className="import-review" aria-label="核对改动过的内容">
      <Lead fileName={fileName} count={differences.length} />
      <Remarks remarks={remarks} />
      {differences.length > 1 && <ChooseAll onChoose={chooseAll} />}
      <ol className="difference-list" ref={list}>
        {differences.map((difference) => (
          <Difference
            key={difference.key}
            difference={difference}
            chosen={choices.get(difference.key)}
            onChoose={choose}
          />
        ))}
      </ol>
      <p className="actions">
        <UseButtons uses={uses} onUse={open} />
        <button type="button" className="button" onClick={onCancel}>
          不用了
        </button>
        <span role="status" className={isReminded && left.length > 0 ? 'field-error' : ''}>
          {left.length > 0 && `还有 ${String(left.length)} 处没有选。`}
        </span>
      </p>
    </section>
  );
}

function Lead({ fileName, count }: { readonly fileName: string; readonly count: number }) {
  return (
    <p className="step-lead">
      “{fileName}”里存着一份年报，
      {count === 0
        ? '各格和文字都与看得见的内容一致；下面几处请看一下。'
        : `与看得见的内容有 ${String(count)} 处不同。逐处选用哪一个，选完再打开。`}
      现在什么都还没有改。
    </p>
  );
}

function Remarks({ remarks }: Pick<BackupDifferencesProps, 'remarks'>) {
  if (remarks.length === 0) return null;
  return (
    <ul className="import-messages">
      {remarks.map((remark, index) => (
        <li key={index}>{remark}</li>
      ))}
    </ul>
  );
}

function ChooseAll({ onChoose }: { readonly onChoose: (side: ChosenSide) => void }) {
  return (
    <p className="actions">
      <button type="button" className="button" onClick={() => onChoose('embedded')}>
        全部用存着的
      </button>
      <button type="button" className="button" onClick={() => onChoose('visible')}>
        全部用看得见的
      </button>
    </p>
  );
}

interface UseButtonsProps {
  readonly uses: readonly BackupUse[];
  readonly onUse: (use: BackupUse) => void;
}

function UseButtons({ uses, onUse }: UseButtonsProps) {
  return uses.map((use, index) => (
    <button
      key={use.label}
      type="button"
      className={index === 0 ? 'button is-primary' : 'button'}
      disabled={use.isOff}
      onClick={() => onUse(use)}
    >
      {use.label}
    </button>
  ));
}

interface DifferenceProps {
  readonly difference: BackupDifference;
  readonly chosen: ChosenSide | undefined;
  readonly onChoose: (key: string, side: ChosenSide) => void;
}

function Difference({ difference, chosen, onChoose }: DifferenceProps) {
  const { key, name, embedded, visible } = difference;
  const side = (value: ChosenSide, label: string, text: string) => (
    <label className="difference-side">
      <span>
        <input
          type="radio"
          name={key}
          checked={chosen === value}
          onChange={() => {
            onChoose(key, value);
          }}
        />
        {label}
      </span>
      <span className="difference-text">{text === '' ? '（空）' : text}</span>
    </label>
  );
  return (
    <li data-undecided={chosen === undefined ? '' : undefined}>
      <fieldset className="difference">
        <legend>{name}</legend>
        {side('embedded', '用存着的', embedded)}
        {side('visible', '用看得见的', visible)}
      </fieldset>
    </li>
  );
}
