import type { ReactNode } from 'react';
import { AskingPage } from './asking/AskingPage';
import { LEDGER_STEP } from '../forms';
import { CompareYearsPage } from './CompareYearsPage';
import { HandoverPage } from './handover/HandoverPage';
import { HistoryPage } from './HistoryPage';
import { ImportStep } from './ImportStep';
import { LedgerPage } from './ledger/LedgerPage';
import type { Surroundings } from './surroundings';
import { BACKUP_OPENED, useOpenNew } from './use-open-new';

export interface MorePageProps extends Surroundings {
  /** Id of the open report. */
  readonly id: string;
}

/** A page of an open report that is no step of the way: reached from “更多”. */
interface MorePage {
  /** Its place in the address, where a step has its own. */
  readonly id: string;
  /** In the menu, and as the heading of the page. */
  readonly name: string;
  readonly render: (props: MorePageProps) => ReactNode;
}

export const IMPORT_PAGE = 'import';
export const HANDOVER_PAGE = 'handover';

export const morePages: readonly MorePage[] = [
  { id: 'asking', name: '取数单', render: ({ formats }) => <AskingPage formats={formats} /> },
  { id: HANDOVER_PAGE, name: '报送与送审', render: (props) => <HandoverPage {...props} /> },
  { id: LEDGER_STEP, name: '依申请公开台账', render: (props) => <LedgerPage {...props} /> },
  {
    id: 'compare',
    name: '与往年对比',
    render: (props) => <CompareYearsPage {...props} importPage={IMPORT_PAGE} />,
  },
  { id: 'history', name: '修改记录', render: ({ formats }) => <HistoryPage formats={formats} /> },
  { id: IMPORT_PAGE, name: '从旧文件导入', render: (props) => <ImportIntoReport {...props} /> },
];

function ImportIntoReport({ formats, rules, store }: MorePageProps) {
  const open = useOpenNew(store);
  return (
    <ImportStep
      formats={formats}
      rules={rules}
      onOpenBackup={(draft, warning) => open(draft, warning ?? BACKUP_OPENED)}
    />
  );
}
