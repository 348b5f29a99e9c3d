/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly previous: string | null;
      /** The file of a county's settings. */
      readonly settings: string | null;
    }
  | {
      readonly kind: 'convert';
      readonly file: string;
      readonly outputs: readonly Output[];
      readonly isForced: boolean;
    }
  | { readonly kind: 'wrong'; readonly message: string };

export type OutputKind = 'docx' | 'text' | 'html' | 'xlsx' | 'data';

interface Output {
  readonly kind: OutputKind;
  readonly path: string;
}

const outputOptions: readonly OutputKind[] = ['docx', 'text', 'html', 'xlsx', 'data'];

export const help = `年报助手 · 不用浏览器，成批检查和转换政府信息公开工作年度报告

用法
  npm run --silent report -- check 文件… [--settings 检查设置文件]
  npm run --silent report -- check 文件 --previous 上一年的文件
  npm run --silent report -- convert 文件 [--docx 输出] [--text 输出] [--html 输出] [--xlsx 输出] [--data 输出] [--force]

check    每个文件输出一行 JSON：表格版本、机关、年度、各格的数、没有读入的格、说明和检查结果。
         带 --previous 时只能有一个文件，检查结果只说这个文件。
         带 --settings 时按县里的检查设置文件检查（“检查项目”页里做的那个文件）。
convert  读一个文件，写出要求的格式：Word 文件、纯文本、网页、表格（.xlsx）、数据（JSON）。
         输出文件已存在时不覆盖；加 --force 才覆盖。

路径从输入命令的文件夹算起。出错的文件写在标准错误输出里。
退出码：0 完成；1 有文件读不出来或写不进去（其余的照常完成）；2 用法不对。
`;

export function parseCommandLine(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === undefined) return wrong('请写明 check 或 convert。');
  if (args.includes('--help') || args.includes('-h') || name === 'help') return { kind: 'help' };
  const parsed = parseOptions(rest);
  if (typeof parsed === 'string') return wrong(parsed);
  if (name === 'check') return checkCommand(parsed);
  if (name === 'convert') return convertCommand(parsed);
  return wrong(`没有“${name}”这个命令，只有 check 和 convert。`);
}

interface Parsed {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly isForced: boolean;
}

/** A sentence if an option is unknown, has no value or is given twice. */
function parseOptions(args: readonly string[]): Parsed | string {
  const files: string[] = [];
  const options = new Map<string, string>();
  let isForced = false;
  let areFilesOnly = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (areFilesOnly || !arg.startsWith('--')) files.push(arg);
    else if (arg === '--') areFilesOnly = true;
    else if (arg === '--force') isForced = true;
    else {
      const [, option = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
      const value = inline ?? args[at + 1];
      if (inline === undefined) at += 1;
      if (value === undefined || value === '') return `--${option} 后面要写文件名。`;
      if (options.has(option)) return `--${option} 只能写一次。`;
      options.set(option, value);
    }
  }
  return { files, options, isForced };
}

const checkOptions: readonly string[] = ['previous', 'settings'];

function checkCommand({ files, options, isForced }: Parsed): Command {
  const unknown = Array.from(options.keys()).find((option) => !checkOptions.includes(option));
  if (unknown !== undefined) return wrong(`check 没有 --${unknown} 这个选项。`);
  if (isForced) return wrong('check 没有 --force 这个选项。');
  if (files.length === 0) return wrong('请写明要检查的文件。');
  const previous = options.get('previous') ?? null;
  if (previous !== null && files.length !== 1) return wrong('带 --previous 时只能检查一个文件。');
  return { kind: 'check', files, previous, settings: options.get('settings') ?? null };
}

function convertCommand({ files, options, isForced }: Parsed): Command {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return wrong('convert 一次转换一个文件。');
  for (const option of options.keys()) {
    if (!outputOptions.some((known) => known === option))
      return wrong(`convert 没有 --${option} 这个选项。`);
  }
  const outputs = outputOptions.flatMap((kind) => {
    const path = options.get(kind);
    return path === undefined ? [] : [{ kind, path }];
  });
  if (outputs.length === 0)
    return wrong('请写明要写出的文件：--docx、--text、--html、--xlsx 或 --data。');
  if (new Set(outputs.map(({ path }) => path)).size < outputs.length) {
    return wrong('几种格式不能写到同一个文件里。');
  }
  return { kind: 'convert', file, outputs, isForced };
}

function wrong(message: string): Command {
  return { kind: 'wrong', message };
}
