import { describe, expect, it } from 'vitest';
import { toFileName as fileName } from './to-file-name';

const toFileName = (...parts: Parameters<typeof fileName>) => fileName(...parts).text;

const title = '青山镇人民政府2025年政府信息公开工作年度报告';

describe('name of a file', () => {
  it('is the title of the report with its extension', () => {
    expect(toFileName(title, 'docx')).toBe(`${title}.docx`);
    expect(toFileName(title, '.txt')).toBe(`${title}.txt`);
  });

  it('says that the report is a draft', () => {
    expect(toFileName(title, 'docx', '（送审稿）')).toBe(`${title}（送审稿）.docx`);
  });

  it('has full-width forms where Windows forbids a sign', () => {
    expect(toFileName('a\\b/c:d*e?f"g<h>i|j', 'txt')).toBe('a＼b／c：d＊e？f＂g＜h＞i｜j.txt');
  });

  it('has no control characters, broken characters or signs that turn the text round', () => {
    expect(toFileName('报\u0000\n告\uD800x\u202Etxt', 'docx')).toBe('报_告_xtxt.docx');
  });

  it('does not end in dots or spaces', () => {
    expect(toFileName('  年报. . ', 'txt')).toBe('年报.txt');
  });

  it.each(['CON', 'nul', 'Com1', 'LPT9', 'aux.b'])('is never the name of a device: %s', (name) => {
    expect(toFileName(name, 'txt')).toBe(`_${name}.txt`);
  });

  it.each(['CONCERN', 'COM10', '控制CON'])('keeps %s, which is no device', (name) => {
    expect(toFileName(name, 'txt')).toBe(`${name}.txt`);
  });

  it('stands in for a report without title', () => {
    expect(toFileName(' . ', 'txt')).toBe('政府信息公开工作年度报告.txt');
  });

  it.each([
    ['Chinese characters of 3 bytes', '乡'.repeat(300)],
    ['rare characters of 4 bytes', '𠮷'.repeat(300)],
    ['letters', 'x'.repeat(300)],
  ])('fits into any file system: %s', (_, office) => {
    const name = toFileName(`${office}2025年政府信息公开工作年度报告`, 'docx', '（送审稿）');

    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(Array.from(name).length).toBeLessThanOrEqual(120);
    expect(
      name.endsWith(
        '…' +
          Array.from(office).slice(0, 3).join('') +
          '2025年政府信息公开工作年度报告（送审稿）.docx',
      ),
    ).toBe(true);
    expect(name.startsWith(Array.from(office).slice(0, 20).join(''))).toBe(true);
    expect(name).not.toContain('\uFFFD');
  });

  it('says whether it was shortened', () => {
    expect(fileName(title, 'docx').isShortened).toBe(false);
    expect(fileName(` ${title} `, 'docx').isShortened).toBe(false);
    expect(fileName('乡'.repeat(300), 'docx').isShortened).toBe(true);
  });
});
