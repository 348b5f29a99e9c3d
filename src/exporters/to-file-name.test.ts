import { describe, expect, it } from 'vitest';
import { toFileName } from './to-file-name';

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

  it('has at most 120 characters, with mark and extension whole', () => {
    const name = toFileName('乡'.repeat(300), 'docx', '（送审稿）');

    expect(Array.from(name)).toHaveLength(120);
    expect(name.endsWith('乡（送审稿）.docx')).toBe(true);
  });

  it('is never cut inside a rare character', () => {
    const name = toFileName('𠮷'.repeat(300), 'docx');

    expect(Array.from(name)).toHaveLength(120);
    expect(name).toBe(`${'𠮷'.repeat(115)}.docx`);
  });
});
