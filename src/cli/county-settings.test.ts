import { describe, expect, it } from 'vitest';
import { encodeCountySettings } from '../domain';
import { run } from './run';
import type { Surroundings } from './run';

const report = `青山镇人民政府2022年政府信息公开工作年度报告

一、总体情况
公开三条，公开及时,公开准确。
六、其他需要报告的事项
无其他需要报告的事项。
青山镇人民政府
2023年1月25日
`;
const settings = encodeCountySettings({
  issuer: '青山县政务公开办',
  rules: { N9: 'off' },
  publishBy: '01-20',
});

/** The findings of rules N9 and N14, and what was complained of. */
async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const world: Surroundings = {
    readBytes: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new Error('ENOENT'))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    writeBytes: () => Promise.reject(new Error('nothing is written here')),
    exists: () => false,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
  };
  const code = await run(['check', ...args], world);
  const lines = out.map((line) => JSON.parse(line) as { findings: { rule: string }[] });
  const rules = lines.map(({ findings }) =>
    findings.map(({ rule }) => rule).filter((rule) => ['N9', 'N14'].includes(rule)),
  );
  return { code, rules, err: err.join('') };
}

describe('check with the county’s settings', () => {
  it('asks what the county asks, for every file', async () => {
    const files = { 'a.txt': report, 'b.txt': report, 's.json': settings };

    expect((await check(files, 'a.txt')).rules).toEqual([['N9']]);
    expect(await check(files, 'a.txt', 'b.txt', '--settings', 's.json')).toEqual({
      code: 0,
      rules: [['N14'], ['N14']],
      err: '',
    });
  });

  it('checks nothing if the settings cannot be read, and says why', async () => {
    const files = { 'a.txt': report };
    const absent = await check(files, 'a.txt', '--settings', 's.json');
    const foreign = await check(files, 'a.txt', '--settings', 'a.txt');

    expect([absent.code, absent.rules]).toEqual([1, []]);
    expect(absent.err).toContain('s.json：读不到这个文件');
    expect([foreign.code, foreign.rules]).toEqual([1, []]);
    expect(foreign.err).toContain('a.txt：这不是检查设置文件');
  });
});
