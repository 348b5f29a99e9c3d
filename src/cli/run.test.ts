import { describe, expect, it } from 'vitest';
import { run } from './run';
import type { Surroundings } from './run';

const words = `青山镇人民政府2022年政府信息公开工作年度报告

一、总体情况
全年公开信息三条。
（一）主动公开
公开三条。
五、存在的主要问题及改进情况
更新不够及时。
下一步，加强更新。
六、其他需要报告的事项
无其他需要报告的事项。
青山镇人民政府
2023年1月9日
`;
const columns = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const zeros = '0\t0\t0\t0\t0\t0\t0';
const rows = [
  '一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5',
  `二、上年结转政府信息公开申请数量\t${zeros}`,
  '（一）予以公开\t4\t0\t0\t0\t0\t0\t4',
  '（六）其他处理\t1\t0\t0\t0\t0\t0\t1',
  '（七）总计\t5\t0\t0\t0\t0\t0\t5',
  `四、结转下年度继续办理\t${zeros}`,
];
const tableTwo =
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t46件\t/\t50\n';
const report = words.replace(
  '五、',
  `二、主动公开政府信息情况\n${tableTwo}\n三、收到和处理政府信息公开申请情况\n${[columns, ...rows].join('\n')}\n五、`,
);

function world(given: Record<string, string | Uint8Array>) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const files = { ...given };
  const surroundings: Surroundings = {
    readBytes: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new Error('ENOENT'))
        : Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text);
    },
    writeBytes: (path, bytes) => {
      written[path] = new TextDecoder().decode(bytes);
      files[path] = bytes;
      return Promise.resolve();
    },
    exists: (path) => path in files,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
  };
  return { surroundings, out, err, written, files };
}

interface CheckLine {
  readonly file: string;
  readonly template: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly cells: Record<string, string>;
  readonly unread: readonly string[];
  readonly notes: readonly { readonly cell: string | null; readonly text: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly cells: readonly string[];
    readonly message: string;
    readonly quote: string | null;
  }[];
}

async function checkLines(files: Record<string, string>, ...args: readonly string[]) {
  const { surroundings, out, err } = world(files);
  const code = await run(['check', ...args], surroundings);
  return { code, err, lines: out.map((line) => JSON.parse(line) as CheckLine) };
}

describe('check', () => {
  it('gives one line a file, in order, and goes on after one that cannot be read', async () => {
    const { code, err, lines } = await checkLines(
      { 'a.txt': report, 'b.txt': report },
      'b.txt',
      'no.txt',
      'a.txt',
    );

    expect(code).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual(['b.txt', 'a.txt']);
    expect(err.join()).toContain('no.txt');
  });

  it('names template, office and year, and gives numbers without their units', async () => {
    const { lines } = await checkLines({ 'a.txt': report }, 'a.txt');
    const [line] = lines;

    expect(line).toMatchObject({ template: '2021', organization: '青山镇人民政府', year: 2022 });
    expect(line?.cells).toMatchObject({
      'article20Item1/normativeDocuments/issued': '46',
      'article20Item1/normativeDocuments/inForce': '50',
      'applications/received/total': '5',
    });
    expect(
      line?.notes.find(({ cell }) => cell === 'article20Item1/normativeDocuments/issued')?.text,
    ).toContain('46件');
  });

  it('lists what is no number as unread, with a finding', async () => {
    const { lines } = await checkLines({ 'a.txt': report }, 'a.txt');
    const id = 'article20Item1/normativeDocuments/repealed';

    expect(lines[0]?.cells[id]).toBe('');
    expect(lines[0]?.unread).toContain(id);
    expect(lines[0]?.unread).toContain('article20Item5');
    expect(lines[0]?.unread).toContain('applications/withheldByLaw');
    expect(lines[0]?.findings.some(({ cells }) => cells.includes(id))).toBe(true);
  });

  it('objects to a printed total that is no number', async () => {
    const broken = report.replace('4\t0\t0\t0\t0\t0\t4', '4\t0\t0\t0\t0\t0\t/');
    const { lines } = await checkLines({ 'a.txt': broken }, 'a.txt');

    expect(lines[0]?.unread).toContain('applications/disclosed/total');
    expect(
      lines[0]?.findings.some(({ cells }) => cells.includes('applications/disclosed/total')),
    ).toBe(true);
  });

  it('keeps a collapsed （六） row under its own id, and V1 says so', async () => {
    const { lines } = await checkLines({ 'a.txt': report }, 'a.txt');
    const cells = Object.keys(lines[0]?.cells ?? {});

    expect(lines[0]?.cells['applications/otherwiseHandled/naturalPerson']).toBe('1');
    expect(cells.some((id) => id.startsWith('applications/otherOther/'))).toBe(false);
    expect(lines[0]?.unread.join()).not.toContain('otherOther');
    const rules = lines[0]?.findings.map(({ rule }) => rule);
    expect(rules).toContain('V1');
    expect(rules).not.toContain('E2');
    expect(rules).not.toContain('E3');
  });

  it('sees that a file prints no title, though its office is known', async () => {
    const untitled = report.slice(report.indexOf('一、'));
    const { lines } = await checkLines({ 'a.txt': report, 'b.txt': untitled }, 'a.txt', 'b.txt');

    expect(lines.map(({ organization }) => organization)).toEqual([
      '青山镇人民政府',
      '青山镇人民政府',
    ]);
    const [whole, torn] = lines.map(({ findings }) => findings.filter(({ rule }) => rule === 'S4'));
    expect(whole).toEqual([]);
    expect(torn).toMatchObject([
      { message: '文件里没有标题。通常写作“青山镇人民政府2022年政府信息公开工作年度报告”。' },
    ]);
  });

  it('speaks of the file only, not of last year’s', async () => {
    const last = report
      .replaceAll('2022', '2021')
      .replace('\t5\t0\t0\t0\t0\t0\t5', '\t9\t0\t0\t0\t0\t0\t9');
    const alone = await checkLines({ 'a.txt': report }, 'a.txt');
    const both = await checkLines(
      { 'a.txt': report, 'last.txt': last },
      'a.txt',
      '--previous',
      'last.txt',
    );

    expect(both.code).toBe(0);
    expect(both.lines).toHaveLength(1);
    expect(both.lines[0]?.findings.filter(({ rule }) => !rule.startsWith('X'))).toEqual(
      alone.lines[0]?.findings.filter(({ rule }) => !rule.startsWith('X')),
    );
  });

  it('does not call a letter a report', async () => {
    const { code, lines, err } = await checkLines({ 'a.txt': '各位同事：\n明天开会。' }, 'a.txt');

    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(err.join()).toContain('a.txt');
  });
});

describe('convert', () => {
  it('writes what can be checked again', async () => {
    const first = world({ 'a.txt': report });
    expect(
      await run(['convert', 'a.txt', '--text', 'b.txt', '--data', 'c.json'], first.surroundings),
    ).toBe(0);
    const { lines } = await checkLines(
      { ...first.written, 'a.txt': report },
      'a.txt',
      'b.txt',
      'c.json',
    );

    expect(lines[1]?.cells).toMatchObject({ 'applications/received/naturalPerson': '5' });
    expect(lines[2]).toMatchObject({
      template: '2021',
      organization: '青山镇人民政府',
      year: 2022,
    });
  });

  it('writes all five forms, each of which can be checked again', async () => {
    const names = ['b.docx', 'b.txt', 'b.html', 'b.xlsx', 'b.json'];
    const { surroundings, files } = world({ 'a.txt': report });
    const options = ['--docx', '--text', '--html', '--xlsx', '--data'];
    const args = options.flatMap((option, index) => [option, names[index]!]);

    expect(await run(['convert', 'a.txt', ...args], surroundings)).toBe(0);
    expect(Object.keys(files)).toEqual(['a.txt', ...names]);
    const again = world(files);
    expect(await run(['check', ...names], again.surroundings)).toBe(0);
    for (const line of again.out.map((each) => JSON.parse(each) as CheckLine)) {
      expect(line, line.file).toMatchObject({ organization: '青山镇人民政府', year: 2022 });
      expect(line.cells['article20Item1/normativeDocuments/issued'], line.file).toBe('46');
      expect(line.cells['applications/received/total'], line.file).toBe('5');
    }
  });

  it('names a file that cannot be written and writes the others', async () => {
    const { surroundings, err, written } = world({ 'a.txt': report });
    const { writeBytes } = surroundings;
    const full: Surroundings = {
      ...surroundings,
      writeBytes: (path, bytes) =>
        path === 'b.txt' ? Promise.reject(new Error('ENOSPC')) : writeBytes(path, bytes),
    };

    expect(await run(['convert', 'a.txt', '--text', 'b.txt', '--data', 'c.json'], full)).toBe(1);
    expect(err.join()).toContain('b.txt：没有写成（ENOSPC）');
    expect(Object.keys(written)).toEqual(['c.json']);
  });

  it('does not overwrite unless told to', async () => {
    const { surroundings, err, written } = world({ 'a.txt': report, 'b.txt': 'old' });

    expect(await run(['convert', 'a.txt', '--text', 'b.txt'], surroundings)).toBe(2);
    expect(err.join()).toContain('--force');
    expect(written).toEqual({});
    expect(await run(['convert', 'a.txt', '--text', 'b.txt', '--force'], surroundings)).toBe(0);
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['check']],
    [['check', 'a', 'b', '--previous', 'c']],
    [['check', 'a', '--previous']],
    [['check', 'a', '--text', 'b']],
    [['convert', 'a']],
    [['convert', 'a', 'b', '--text', 'c']],
    [['convert', 'a', '--text', 'c', '--docx', 'c']],
  ])('is refused with 2: %j', async (args) => {
    const { surroundings, out, err } = world({});

    expect(await run(args, surroundings)).toBe(2);
    expect(out).toEqual([]);
    expect(err.join()).toContain('用法');
  });

  it('is explained with --help', async () => {
    const { surroundings, out } = world({});

    expect(await run(['check', '--help'], surroundings)).toBe(0);
    expect(await run(['--help'], surroundings)).toBe(0);
    expect(out.join()).toMatch(/check.*convert.*退出码/s);
  });
});
