import { encodeReportFile } from '../domain';
import type { DocumentModel, Evaluation, ReportDraft, ReportFormat } from '../domain';
import { embedReport, toData, toDocx, toHtmlPage, toPlainText, toXlsx } from '../exporters';

/** What a file is made from. */
export interface Exported {
  readonly format: ReportFormat;
  readonly evaluation: Evaluation;
  readonly model: DocumentModel;
  readonly draft: ReportDraft;
}

/** One of the files that a report can leave as. */
export interface ExportFile {
  /** On its button. */
  readonly label: string;
  /** What it is for, in one line. */
  readonly help: string;
  readonly extension: string;
  /** Put behind the title in the file's name. */
  readonly mark: string;
  /** For this computer only: errors need not be asked about, and it is not called 送审稿. */
  readonly staysHere?: boolean;
  readonly make: (exported: Exported) => Blob | Promise<Blob>;
}

/** The two pages that go round with the report: one is signed, the other read. */
export const signOffPage = {
  label: '下载审签单',
  help: '年报审签单，领导签字用。一页 Word，内部使用，不公开。',
} as const;
export const checkReportSheet = {
  label: '下载检查单',
  help: '查了什么、还要处理什么，送审时附在审签单后面。一页 Word，内部使用，不公开。',
} as const;

/** Nothing embedded, no remarks, no names but the office's: what is published is what one sees. */
export const websiteFile: ExportFile = {
  label: '下载 Word',
  help: '网站发布版：只有正文，不带备份、批注和填报人信息，可以直接发布。',
  extension: 'docx',
  mark: '',
  make: ({ model }) => toDocx(model),
};

/** Opens again here as it was; see `docs/adr` on what is embedded. */
export const backupFile: ExportFile = {
  label: '本机备份',
  help: '可继续修改的 Word，自己留着，换电脑也能打开接着改。不要发布这一份。',
  extension: 'docx',
  mark: '（本机备份）',
  staysHere: true,
  make: async ({ model, draft }) => {
    const pages = await (await toDocx(model)).arrayBuffer();
    return new Blob([embedReport(new Uint8Array(pages), encodeReportFile(draft))], {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
  },
};

export const paperFile: ExportFile = {
  label: '送审打印版',
  help: '与网站发布版同样的版面，文件名另起，打印、盖章、送审用。',
  extension: 'docx',
  mark: '（送审打印版）',
  make: ({ model }) => toDocx(model),
};

const textFile: ExportFile = {
  label: '下载纯文本',
  help: '只有文字，表格按制表符分列，旧版记事本也能打开。',
  extension: 'txt',
  mark: '',
  make: ({ model }) => new Blob([toPlainText(model, { forNotepad: true })], { type: 'text/plain' }),
};

export const webPageFile: ExportFile = {
  label: '下载网页',
  help: '整页的 .html，可交给网站管理员。',
  extension: 'html',
  mark: '',
  make: ({ model }) => new Blob([toHtmlPage(model)], { type: 'text/html' }),
};

export const workbookFile: ExportFile = {
  label: '下载表格',
  help: '三张表的 Excel 文件（.xlsx），总计带公式。',
  extension: 'xlsx',
  mark: '',
  make: ({ model }) => toXlsx(model),
};

const plainBackupFile: ExportFile = {
  label: '备份文件（.json）',
  help: '整份年报连同没填完的内容，在首页用“打开备份文件”打开。',
  extension: 'json',
  mark: '（备份）',
  staysHere: true,
  make: ({ draft }) => new Blob([encodeReportFile(draft)], { type: 'application/json' }),
};

const dataFile: ExportFile = {
  label: '数据文件（给技术人员）',
  help: '各格的数、总计和文字（.json），供别的系统读取。',
  extension: 'json',
  mark: '',
  make: ({ format, evaluation }) =>
    new Blob([toData(format, evaluation)], { type: 'application/json' }),
};

/** Behind the primary ones, in the order in which they are asked for. */
export const otherFiles: readonly ExportFile[] = [
  paperFile,
  textFile,
  workbookFile,
  plainBackupFile,
  dataFile,
];
