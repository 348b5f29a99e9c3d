import { rules } from '../checks';
import { applySettings, compose, decodeCountySettings, noSettings } from '../domain';
import type { Evaluation, Rule } from '../domain';
import { toData, toDocx, toHtmlPage, toPlainText, toXlsx } from '../exporters';
import { help, parseCommandLine } from './command-line';
import type { Command, OutputKind } from './command-line';
import { evaluateReport, openReport } from './open-report';
import type { Opened, OpenedReport } from './open-report';

/** The world outside: files and the two streams. Paths are as typed. */
export interface Surroundings {
  /** Rejects with an Error if the file cannot be had. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly exists: (path: string) => boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0: it ran; 1: some file could not be read or written; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

export async function run(args: readonly string[], world: Surroundings): Promise<ExitCode> {
  const command = parseCommandLine(args);
  switch (command.kind) {
    case 'help':
      world.print(help);
      return 0;
    case 'wrong':
      world.complain(`${command.message}\n\n${help}`);
      return 2;
    case 'check':
      return check(command, world);
    case 'convert':
      return convert(command, world);
  }
}

type CheckCommand = Command & { readonly kind: 'check' };
type ConvertCommand = Command & { readonly kind: 'convert' };

async function check(command: CheckCommand, world: Surroundings): Promise<ExitCode> {
  const { files, previous, settings } = command;
  const rulesAsked = settings === null ? rules : await openSettings(settings, world);
  if (!rulesAsked) return 1;
  const last = previous === null ? null : await open(previous, world);
  let code: ExitCode = last && !last.report ? 1 : 0;
  for (const file of files) {
    const { report } = await open(file, world);
    if (report) {
      const evaluation = evaluateReport(report, last?.report ?? null, rulesAsked);
      world.print(`${JSON.stringify(checkLine(file, report, evaluation))}\n`);
    } else code = 1;
  }
  return code;
}

/** The rules as a county's file asks for them; `null` if it cannot be read: then nothing is checked. */
async function openSettings(path: string, world: Surroundings): Promise<readonly Rule[] | null> {
  const bytes = await bytesOf(path, world);
  const read =
    typeof bytes === 'string'
      ? { error: bytes }
      : decodeCountySettings(new TextDecoder().decode(bytes));
  if (read.error !== undefined) {
    world.complain(`${path}：${read.error}\n`);
    return null;
  }
  return applySettings(rules, { ...noSettings, county: read.county });
}

function checkLine(file: string, report: OpenedReport, { findings }: Evaluation) {
  const { template, organization, year, cells, unread, notes } = report;
  return {
    file,
    template,
    organization,
    year,
    cells,
    unread,
    notes,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      cells: finding.cells,
      section: finding.section,
      quote: finding.quote ?? null,
    })),
  };
}

async function open(path: string, world: Surroundings): Promise<Opened> {
  const opened = await readReport(path, world);
  if (opened.error !== undefined) world.complain(`${path}：${opened.error}\n`);
  return opened;
}

async function readReport(path: string, world: Surroundings): Promise<Opened> {
  const bytes = await bytesOf(path, world);
  return typeof bytes === 'string' ? { error: bytes } : openReport(path, bytes);
}

/** The bytes of a file, or the sentence that says why they cannot be had. */
async function bytesOf(path: string, world: Surroundings): Promise<Uint8Array | string> {
  try {
    return await world.readBytes(path);
  } catch (error) {
    return `读不到这个文件（${error instanceof Error ? error.message : String(error)}）。`;
  }
}

async function convert(command: ConvertCommand, world: Surroundings): Promise<ExitCode> {
  const { file, outputs, isForced } = command;
  const taken = outputs.filter(({ path }) => !isForced && world.exists(path));
  if (taken.length > 0) {
    const names = taken.map(({ path }) => path).join('、');
    world.complain(`${names} 已经存在，没有覆盖。要覆盖请加 --force。\n`);
    return 2;
  }
  const { report } = await open(file, world);
  if (!report) return 1;
  let code: ExitCode = 0;
  for (const { kind, path } of outputs) {
    try {
      await world.writeBytes(path, await writers[kind](report));
    } catch (error) {
      code = 1;
      const why = error instanceof Error ? error.message : String(error);
      world.complain(`${path}：没有写成（${why}）。\n`);
    }
  }
  for (const id of report.unread) world.complain(`${file}：没有读入 ${id}，写出的文件里是空格。\n`);
  return code;
}

const writers: Record<OutputKind, (report: OpenedReport) => Uint8Array | Promise<Uint8Array>> = {
  text: (report) => new TextEncoder().encode(toPlainText(model(report))),
  docx: async (report) => new Uint8Array(await (await toDocx(model(report))).arrayBuffer()),
  html: (report) => new TextEncoder().encode(toHtmlPage(model(report))),
  xlsx: async (report) => new Uint8Array(await (await toXlsx(model(report))).arrayBuffer()),
  data: (report) =>
    new TextEncoder().encode(toData(report.format, evaluateReport(report, null, rules))),
};

function model(report: OpenedReport) {
  return compose(report.format, evaluateReport(report, null, rules));
}
