import { describe, expect, it } from 'vitest';
import { decodeLedgerFile, encodeLedgerFile } from './ledger-file';
import { draftWithLedger, ledgerOf } from './ledger.test-support';

const ledger = ledgerOf({ summary: '征地补偿标准' }, { result: '', answeredOn: '' });
const own = draftWithLedger(ledger);
const draft = { ...own, identity: { ...own.identity, organization: '青山镇人民政府' } };
const text = encodeLedgerFile(draft);
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return decodeLedgerFile(JSON.stringify(file));
};

describe('a backup of the ledger', () => {
  it('gives back every line, and whose it is', () => {
    expect(decodeLedgerFile(text)).toEqual({
      ledger,
      organization: '青山镇人民政府',
      year: '2025',
    });
  });

  it('says what it is, of which version, and ends with a line end', () => {
    expect(JSON.parse(text)).toMatchObject({ kind: 'gongkai-nianbao/ledger', version: 1 });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('\n "checksum": "');
    expect(encodeLedgerFile(draft)).toBe(text);
  });

  it('opens with a warning if it was changed by hand', () => {
    const read = changed((file) => {
      file['ledger'] = ledgerOf({ summary: '别的' });
    });

    expect(read.error).toBeUndefined();
    expect(read).toMatchObject({ organization: '青山镇人民政府' });
    expect(read.error === undefined && read.warning).toContain('被改动过');
    expect(read.error === undefined && Object.keys(read.ledger)).toHaveLength(1);
  });

  it.each([
    ['no JSON', '台账'],
    ['another file', '{"kind":"gongkai-nianbao/report"}'],
    ['no version', JSON.stringify({ ...(JSON.parse(text) as object), version: 'a' })],
    ['version 0', JSON.stringify({ ...(JSON.parse(text) as object), version: 0 })],
    ['a broken version', JSON.stringify({ ...(JSON.parse(text) as object), version: 0.5 })],
  ])('is none: %s', (_, other) => {
    expect(decodeLedgerFile(other).error).toContain('这不是台账备份');
  });

  it('of a newer version says so', () => {
    const read = changed((file) => {
      file['version'] = 2;
    });

    expect(read.error).toContain('更新版本');
  });

  it('whose lines are broken brings in nothing', () => {
    const read = changed((file) => {
      file['ledger'] = { '1': { summary: 3 } };
    });

    expect(read.error).toContain('读不出来');
  });
});
