import {
  backupFile,
  checkReportSheet,
  otherFiles,
  signOffPage,
  webPageFile,
  websiteFile,
} from './export-files';
import type { ExportFile } from './export-files';

interface ExportListProps {
  readonly onFile: (file: ExportFile) => void;
  readonly onCopy: () => void;
  readonly onSignOffSheet: () => void;
  readonly onCheckReport: () => void;
}

/** What can be taken out: the one that is published first, what goes round with it, a backup, the rest. */
export function ExportList(props: ExportListProps) {
  const { onFile, onCopy, onSignOffSheet, onCheckReport } = props;
  const button = (file: ExportFile) => (
    <button type="button" className="button" onClick={() => onFile(file)}>
      {file.label}
    </button>
  );
  return (
    <div className="export-list">
      <p className="export-row">
        <button type="button" className="button is-primary" onClick={() => onFile(websiteFile)}>
          {websiteFile.label}
        </button>
        <span className="field-help">{websiteFile.help}</span>
      </p>
      <SheetRow sheet={signOffPage} onClick={onSignOffSheet} />
      <SheetRow sheet={checkReportSheet} onClick={onCheckReport} />
      <p className="export-row">
        {button(backupFile)}
        <span className="field-help">{backupFile.help}</span>
      </p>
      <details>
        <summary>其他：送审打印、网站后台粘贴、纯文本、表格</summary>
        <ul className="export-others">
          <li className="export-row">
            <span className="export-pair">
              <button type="button" className="button" onClick={onCopy}>
                复制到剪贴板
              </button>
              {button(webPageFile)}
            </span>
            <span className="field-help">
              网站后台粘贴：复制后到网站后台的编辑框里粘贴；粘贴不了的，把网页交给网站管理员。
            </span>
          </li>
          {otherFiles.map((file) => (
            <li key={file.label} className="export-row">
              {button(file)}
              <span className="field-help">{file.help}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface SheetRowProps {
  readonly sheet: Pick<ExportFile, 'label' | 'help'>;
  readonly onClick: () => void;
}

function SheetRow({ sheet, onClick }: SheetRowProps) {
  return (
    <p className="export-row">
      <button type="button" className="button" onClick={onClick}>
        {sheet.label}
      </button>
      <span className="field-help">{sheet.help}</span>
    </p>
  );
}
