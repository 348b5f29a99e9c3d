import { describe, expect, it } from 'vitest';
import { decodeCountySettings } from './county-settings';
import { emptyDraft } from './draft';
import { decodeLedgerFile, encodeLedgerFile } from './ledger-file';
import { parseJson } from './parse-json';
import { decodeReportFile, encodeReportFile } from './report-file';

const backup = encodeReportFile(emptyDraft('2021', '2025'));
const ledger = encodeLedgerFile(emptyDraft('2021', '2025'));

/** The same file with one member more in its innermost part. */
const withMember = (file: string, name: string, member: string) =>
  file.replace(`"${name}": {`, `"${name}": {${member}`);

describe.each(['"__proto__":{"polluted":1},', '"constructor":{"prototype":{}},', '"prototype":1,'])(
  'a file that names %s',
  (member) => {
    it('is refused, whatever it is', () => {
      expect(decodeReportFile(withMember(backup, 'report', member)).error).toMatch(
        /不是.*备份文件/,
      );
      expect(decodeLedgerFile(ledger.replace('{', `{${member}`)).error).toMatch(/不是台账备份/);
      expect(decodeCountySettings(`{${member}"kind":1}`).error).toMatch(/不是检查设置文件/);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    });
  },
);

it('a file nested deeper than any of ours is refused, however deep', () => {
  for (const depth of [102, 5000, 200_000]) {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(decodeReportFile(withMember(backup, 'report', `"x":${nested},`)).error).toMatch(/备份/);
    expect(parseJson(nested)).toBeUndefined();
  }
});

it('what is harmless is read as it stands', () => {
  expect(decodeReportFile(backup).error).toBeUndefined();
  expect(parseJson('\uFEFF{"甲":[1,{"乙":null}]}')).toEqual({ 甲: [1, { 乙: null }] });
  expect(parseJson('{')).toBeUndefined();
});
