import { strToU8 } from 'fflate';
import {
  blankLedgerLine,
  encodeCountySettings,
  encodeLedgerFile,
  encodeReportFile,
  numberSheets,
} from '../../domain';
import type { ReportDraft, ReportFormat } from '../../domain';
import {
  embedReport,
  toData,
  toDocx,
  toHtmlPage,
  toNumberSheets,
  toPlainText,
  toTable,
  toXlsx,
} from '../../exporters';
import { openFileRecords, openReportStore } from '../../storage';
import { fullDraft, printReport } from '../full-report.test-support';

/** What a file is given to. */
type Reader =
  | 'allReports'
  | 'file'
  | 'numberSheets'
  | 'ledgerBackup'
  | 'countySettings'
  | 'pastedBlock'
  | 'pastedList'
  | 'opinions';

/** A sound file, to be damaged. */
export interface SeedFile {
  /** What it is, as the figures name it. */
  readonly kind: string;
  readonly reader: Reader;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sound files of the kinds that no writer of ours makes. */
export interface ForeignFiles {
  readonly doc: Uint8Array;
  readonly pdf: Uint8Array;
}

/** One of each kind that is read. */
export async function seedFiles(
  format: ReportFormat,
  foreign: ForeignFiles,
): Promise<readonly SeedFile[]> {
  const draft = { ...fullDraft(format), ledger: lines };
  return [...(await reportFiles(format, draft, foreign)), ...(await otherFiles(format, draft))];
}

const lines: ReportDraft['ledger'] = {
  '1': { ...blankLedgerLine, number: '甲-1', receivedOn: '2025-03-05', summary: '征地批复' },
  '2': { ...blankLedgerLine, number: '甲-2', receivedOn: '2025-04-01', result: 'disclosed' },
};

async function reportFiles(
  format: ReportFormat,
  draft: ReportDraft,
  foreign: ForeignFiles,
): Promise<SeedFile[]> {
  const { model, evaluation } = printReport(format, draft);
  const docx = await bytesOf(await toDocx(model));
  const backup = encodeReportFile(draft);
  const file = (kind: string, name: string, content: Uint8Array | string): SeedFile => ({
    kind,
    reader: 'file',
    name,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  });
  return [
    file('.docx', '年报.docx', docx),
    file('backup .docx', '备份.docx', embedReport(docx, backup)),
    file('.doc', '年报.doc', foreign.doc),
    file('.xlsx', '年报.xlsx', await bytesOf(await toXlsx(model))),
    file('.pdf', '年报.pdf', foreign.pdf),
    file('.html', '年报.html', toHtmlPage(model)),
    file('text', '年报.txt', toPlainText(model)),
    file('JSON backup', '备份.json', backup),
    file('JSON data', '数据.json', toData(format, evaluation)),
  ];
}

async function otherFiles(format: ReportFormat, draft: ReportDraft): Promise<SeedFile[]> {
  const { model } = printReport(format, draft);
  const table = toTable(model, 'applications') ?? { html: '', text: '' };
  const sheets = numberSheets({ format, draft, previousFormat: format });
  const settings = { issuer: '青山县政务公开办', rules: { 'N13-1': 'on' }, publishBy: '01-20' };
  const other = (kind: string, reader: Reader, content: string): SeedFile => ({
    kind,
    reader,
    name: '内容',
    bytes: strToU8(content),
  });
  return [
    {
      kind: '取数单 .xlsx',
      reader: 'numberSheets',
      name: '取数单.xlsx',
      bytes: await bytesOf(await toNumberSheets(sheets)),
    },
    other('ledger backup', 'ledgerBackup', encodeLedgerFile(draft)),
    other('backup of all', 'allReports', await backupOfAll(draft)),
    other(
      'county settings',
      'countySettings',
      encodeCountySettings(settings as Parameters<typeof encodeCountySettings>[0]),
    ),
    other('pasted markup', 'pastedBlock', table.html),
    other('pasted lines', 'pastedBlock', table.text),
    other('pasted list, markup', 'pastedList', markupOf(list)),
    other('pasted list, lines', 'pastedList', list),
    other(
      'pasted opinions',
      'opinions',
      '请修改：1. 表三“本年新收”与去年不一致；2. 标题年份有误。',
    ),
  ];
}

/** Two reports, as the store itself writes them. */
async function backupOfAll(draft: ReportDraft): Promise<string> {
  const written: string[] = [];
  const file = {
    read: () => Promise.resolve(null),
    write: (text: string) => Promise.resolve(void written.push(text)),
  };
  const store = openReportStore(openFileRecords(file, () => 1));
  const times = { createdAt: 1, changedAt: 2, exportedAt: null, deletedAt: null, backup: null };
  await store.takeIn([
    { id: 'a', revision: 3, draft, ...times },
    { id: 'b', revision: 4, draft: { ...draft, ledger: lines }, ...times },
  ]);
  return written.join();
}

const list = `受理编号\t申请人性质\t收到时间\t所需信息内容描述\t答复类型
甲-1\t公民\t2025/3/5\t征地批复\t予以公开
甲-2\t商业企业\t2025/4/1\t规划图\t信息不存在`;

function markupOf(text: string): string {
  const rows = text
    .split('\n')
    .map((line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`);
  return `<table>${rows.join('')}</table>`;
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
