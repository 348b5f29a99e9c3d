import { Component } from 'react';
import type { ReactNode } from 'react';
import type { ReportDraft } from '../domain';
import { downloadBackup, downloadLedgerBackup, hasLedger } from './backups/single-backup';

interface ErrorBoundaryProps {
  readonly draft: () => ReportDraft | null;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** The last way out: whatever broke, the draft can still be taken away as a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const draft = this.props.draft();
    return (
      <main className="page">
        <div className="card">
          <h1>页面出了问题</h1>
          <p>已经显示“已存在本机”的内容没有丢。请刷新页面继续；为稳妥起见，可先存一份备份文件。</p>
          <p className="actions">
            {draft && (
              <button
                type="button"
                className="button is-primary"
                onClick={() => downloadBackup(draft, new Date())}
              >
                备份文件
              </button>
            )}
            {draft && hasLedger(draft) && (
              <button
                type="button"
                className="button"
                onClick={() => downloadLedgerBackup(draft, new Date())}
              >
                台账备份（内部）
              </button>
            )}
            <button type="button" className="button" onClick={() => window.location.reload()}>
              刷新页面
            </button>
          </p>
          <p className="field-help">给维护人员看的说明：{error.message}</p>
        </div>
      </main>
    );
  }
}
