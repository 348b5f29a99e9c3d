import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, paragraph, run } from './ooxml.test-support';
import { readDocx } from './read-docx';
import { crc32, zipChecksums } from './zip-checksums';

describe('checksums of a zip', () => {
  it('are what its parts add up to', () => {
    const parts = { 'a.txt': strToU8('政府信息公开'), 'b/c.txt': strToU8('年度报告') };
    const checksums = zipChecksums(zipSync(parts));

    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    for (const [path, bytes] of Object.entries(parts)) {
      expect(checksums.get(path)).toBe(crc32(bytes));
    }
  });

  it('are none where there is no zip', () => {
    expect(zipChecksums(strToU8('不是压缩文件')).size).toBe(0);
  });

  it('tell a Word file of which one letter has changed on the way', () => {
    const written = docxOf(paragraph(run('收到申请@件')));
    const stored = zipSync(unzipSync(written), { level: 0 });
    const changed = stored.map((byte) => (byte === '@'.charCodeAt(0) ? '9'.charCodeAt(0) : byte));

    expect(readDocx(stored).error).toBeUndefined();
    expect(readDocx(changed).error).toMatch(/不完整或已损坏/);
  });
});
