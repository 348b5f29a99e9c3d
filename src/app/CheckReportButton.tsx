import type { Rule } from '../domain';
import { checkReportSheet } from './export-files';
import { useCheckReport } from './use-check-report';

/** “下载检查单”, with what it is for. */
export function CheckReportButton({ rules }: { readonly rules: readonly Rule[] }) {
  const onClick = useCheckReport(rules);
  return (
    <p className="actions">
      <button type="button" className="button" onClick={onClick}>
        {checkReportSheet.label}
      </button>
      <span className="field-help">{checkReportSheet.help}</span>
    </p>
  );
}
