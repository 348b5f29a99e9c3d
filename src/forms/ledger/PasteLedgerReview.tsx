import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { blankLedgerLine } from '../../domain';
import type { LedgerField, LedgerLine } from '../../domain';
import { severityIcons } from '../strings';
import { useLedger } from './ledger-context';
import { disputeResultNames, fieldNames, originNames, STILL_OPEN } from './ledger-strings';
import type { ColumnUse, CopiedList, ListReader, ListReading } from './pasted-list';

interface PasteLedgerReviewProps extends Pick<ListReader, 'readLines'> {
  readonly list: CopiedList;
  readonly isKnown: (line: LedgerLine) => boolean;
  readonly onAdd: (lines: readonly LedgerLine[]) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

const ROWS_SHOWN = 50;
const UNREAD_SHOWN = 12;

/** What would be added, column by column, before anything is. */
export function PasteLedgerReview(props: PasteLedgerReviewProps) {
  const { list, readLines, isKnown, onAdd, onBack, onClose } = props;
  const [uses, setUses] = useState(list.uses);
  const reading = useMemo(() => readLines(list, uses), [readLines, list, uses]);
  const lines = reading.rows.map(({ line }) => line);
  const known = lines.filter(isKnown).length;
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    answer.current?.focus();
  }, []);
  return (
    <>
      <div className="paste-ledger-body" role="group" aria-label="核对" tabIndex={0}>
        <Remarks list={list} uses={uses} reading={reading} known={known} />
        <ListTable list={list} uses={uses} reading={reading} onUses={setUses} />
        {lines.length > ROWS_SHOWN && (
          <p className="field-help">只列出前 {ROWS_SHOWN} 件，其余一并加入。</p>
        )}
      </div>
      <p className="actions">
        {lines.length > 0 && (
          <button
            ref={answer}
            type="button"
            className="button is-primary"
            onClick={() => onAdd(lines)}
          >
            加进台账（{lines.length} 件）
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          重新粘贴
        </button>
        <button type="button" className="button" onClick={onClose}>
          取消
        </button>
      </p>
    </>
  );
}

interface RemarksProps {
  readonly list: CopiedList;
  readonly uses: readonly ColumnUse[];
  readonly reading: ListReading;
  readonly known: number;
}

/** The doubtful first. */
function Remarks({ list, uses, reading, known }: RemarksProps) {
  const { unread, rows } = reading;
  const headingsOf = (wanted: ColumnUse) =>
    list.headings.filter((heading, index) => uses[index] === wanted && heading !== '');
  const personal = headingsOf('personal');
  const unused = headingsOf('none');
  const hasUse = uses.some((use) => use !== 'none' && use !== 'personal');
  const times = unread.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        {hasUse
          ? `读出 ${String(rows.length)} 件。每列上面写着放进台账的哪一栏，不对的请改。`
          : '没有认出列名。请在每列上面选它是台账的哪一栏。'}
      </p>
      {unread.length > 0 && (
        <div className="paste-left">
          <h3>没有认出 {times} 处，先空着，加入后再填</h3>
          <ul>
            {unread.slice(0, UNREAD_SHOWN).map(({ field, text, count }) => (
              <li key={`${field} ${text}`}>
                {fieldNames[field]}“{text}”{count > 1 && `，${String(count)} 件`}
              </li>
            ))}
          </ul>
          {unread.length > UNREAD_SHOWN && <p>另有 {unread.length - UNREAD_SHOWN} 种写法。</p>}
        </div>
      )}
      {known > 0 && (
        <p className="paste-left">其中 {known} 件与台账里的完全一样，请看是不是粘贴了两次。</p>
      )}
      {personal.length > 0 && (
        <p>不带入 {personal.map((name) => `“${name}”`).join('')}：台账里不写姓名和联系方式。</p>
      )}
      {unused.length > 0 && <p>没有用到的列：{unused.map((name) => `“${name}”`).join('')}。</p>}
    </>
  );
}

interface ListTableProps extends Omit<RemarksProps, 'known'> {
  readonly onUses: (uses: readonly ColumnUse[]) => void;
}

function ListTable({ list, uses, reading, onUses }: ListTableProps) {
  const choose = (column: number, use: ColumnUse) => {
    onUses(
      uses.map((before, index) => {
        if (index === column) return use;
        return before === use && isField(use) ? 'none' : before;
      }),
    );
  };
  return (
    <div className="paste-ledger-list" role="region" aria-label="要加入的各件" tabIndex={0}>
      <table aria-label="要加入的各件">
        <thead>
          <tr>
            {list.headings.map((heading, column) => (
              <th key={column} scope="col" data-use={uses[column]}>
                <span className="paste-ledger-heading">{heading || `第 ${column + 1} 列`}</span>
                <UseChoice
                  heading={heading || `第 ${column + 1} 列`}
                  use={uses[column] ?? 'none'}
                  onUse={(use) => choose(column, use)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <ListRows list={list} reading={reading} />
      </table>
    </div>
  );
}

interface UseChoiceProps {
  readonly heading: string;
  readonly use: ColumnUse;
  readonly onUse: (use: ColumnUse) => void;
}

function UseChoice({ heading, use, onUse }: UseChoiceProps) {
  return (
    <select
      className="text-box"
      aria-label={`“${heading}”放进`}
      value={use}
      onChange={({ target }) => {
        const chosen = uses.find((each) => each === target.value);
        if (chosen !== undefined) onUse(chosen);
      }}
    >
      <option value="none">不用</option>
      {use === 'personal' && <option value="personal">不带入（个人信息）</option>}
      {fields.map((field) => (
        <option key={field} value={field}>
          {fieldNames[field]}
        </option>
      ))}
    </select>
  );
}

const fields = Object.keys(blankLedgerLine).filter(isField);
const uses: readonly ColumnUse[] = ['none', 'personal', ...fields];

function isField(use: string): use is LedgerField {
  return use in blankLedgerLine;
}

const ListRows = memo(function ListRows({
  list,
  reading,
}: Pick<ListTableProps, 'list' | 'reading'>) {
  const shown = reading.rows.slice(0, ROWS_SHOWN);
  return (
    <tbody>
      {shown.map(({ boxes, source }, row) => (
        <tr key={row}>
          {list.headings.map((_, column) => (
            <ListBox key={column} box={boxes[column] ?? null} source={source[column] ?? ''} />
          ))}
        </tr>
      ))}
    </tbody>
  );
});

interface ListBoxProps {
  readonly box: ListReading['rows'][number]['boxes'][number];
  readonly source: string;
}

function ListBox({ box, source }: ListBoxProps) {
  const { choices } = useLedger();
  if (!box) return <td className="is-unused">{source}</td>;
  if (!box.isRead) {
    return (
      <td data-tone="confirm">
        <span aria-hidden="true">{severityIcons.confirm} </span>
        <del>{source}</del>
        <span className="unseen">没有认出，先空着</span>
      </td>
    );
  }
  return <td>{shownValue(box, source, choices)}</td>;
}

function shownValue(
  { field, value }: NonNullable<ListBoxProps['box']>,
  source: string,
  choices: ReturnType<typeof useLedger>['choices'],
): string {
  switch (field) {
    case 'applicant':
      return choices.applicants.find(({ id }) => id === value)?.label ?? '';
    case 'result':
      return value === '' ? (source === '' ? '' : STILL_OPEN) : choices.nameOf(value);
    case 'origin':
      return source === '' ? '' : nameIn(originNames, value);
    case 'reconsideration':
    case 'litigationDirect':
    case 'litigationAfterReconsideration':
      return nameIn(disputeResultNames, value);
    default:
      return value;
  }
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? '';
}
