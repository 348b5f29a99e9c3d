import { describe, expect, it } from 'vitest';
import { personalNotes } from '../../checks';
import { blankLedgerLine, emptyDraft, withLines } from '../../domain';
import type { LedgerLine } from '../../domain';
import { formats } from '../../formats';
import { createEvaluationStore } from '../../forms';
import { lastYearLines } from './use-last-year-lines';

const open: LedgerLine = {
  ...blankLedgerLine,
  receivedOn: '2024-12-20',
  applicant: 'naturalPerson',
  summary: '征地批文',
};
const closed: LedgerLine = { ...open, result: 'disclosed', answeredOn: '2024-12-30' };

function stored(changes: { year?: string; organization?: string; deletedAt?: number | null } = {}) {
  const { year = '2024', organization = '青山镇人民政府', deletedAt = null } = changes;
  const draft = emptyDraft('2021', year);
  const identity = { ...draft.identity, organization };
  const ledger = withLines({}, [open, closed]);
  return { draft: { ...draft, identity, ledger }, changedAt: 1, deletedAt };
}

const office = { organization: '青山镇人民政府', year: 2025 };

describe('what last year left open', () => {
  it('are the lines of the same office that were not closed', () => {
    expect(lastYearLines(formats, office, [stored()])).toEqual({
      year: 2024,
      lines: [{ ...open, origin: 'broughtForward' }],
    });
  });

  it('is nothing of another office, another year, or a report in the bin', () => {
    for (const changes of [
      { organization: '白水镇人民政府' },
      { year: '2023' },
      { deletedAt: 5 },
    ]) {
      expect(lastYearLines(formats, office, [stored(changes)])).toBeNull();
    }
    expect(lastYearLines(formats, { organization: ' ', year: 2025 }, [stored()])).toBeNull();
  });
});

describe('a summary', () => {
  it('is held to what is asked for: names and numbers get a word why not', () => {
    for (const [text, data] of [
      ['王小明先生要的征地批文', '王小明'],
      ['张三申请公开征地批文', '张三'],
      ['村民李大山', '李大山'],
      ['电话13800138000，要征地批文', '13800138000'],
      ['身份证11010119900307803X', '11010119900307803X'],
    ] as const) {
      const notes = personalNotes(text);
      expect([text, notes.length]).toEqual([text, 1]);
      expect(notes[0]).toContain(`“${data}”像是`);
    }
  });

  it('may name places, projects and offices', () => {
    for (const text of ['王家村申请的道路硬化项目', '2024年征地补偿方案', '张某的宅基地审批']) {
      expect(personalNotes(text)).toEqual([]);
    }
  });
});

describe('a box of the table', () => {
  const id = 'applications/received/naturalPerson';
  const ledger = withLines({}, [{ ...open, receivedOn: '2025-01-02' }]);
  const storeOf = (text: string) => {
    const draft = { ...emptyDraft('2021', '2025'), cells: { [id]: text }, ledger };
    return createEvaluationStore({ formats, rules: [], draft });
  };

  it('knows what the ledger counts and by how much it differs', () => {
    expect(storeOf('1').cellState(id)).toMatchObject({ counted: '1', overCounted: '0' });
    expect(storeOf('3').cellState(id)).toMatchObject({ counted: '1', overCounted: '2' });
    expect(storeOf('三').cellState(id)).toMatchObject({ counted: '1', overCounted: null });
  });

  it('is the same while one types elsewhere, and knows nothing without a ledger', () => {
    const store = storeOf('3');
    const before = store.cellState(id);
    const { draft } = store.current();
    store.update({ ...draft, cells: { ...draft.cells, 'applications/disclosed/business': '7' } });
    expect(store.cellState(id)).toBe(before);
    store.update({ ...draft, ledger: {} });
    expect(store.cellState(id)).toMatchObject({ counted: null, overCounted: null });
  });
});
