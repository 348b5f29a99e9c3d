import type { ComponentProps, ReactNode } from 'react';
import { Deliverables } from './Deliverables';
import { DueDates } from './DueDates';
import { Finality } from './Finality';
import { Opinions } from './Opinions';

type FormProps = ComponentProps<typeof DueDates> &
  ComponentProps<typeof Deliverables> &
  ComponentProps<typeof Opinions> &
  ComponentProps<typeof Finality>;

interface HandoverFormProps extends FormProps {
  readonly onSignOffSheet: () => void;
  readonly onLeaderPage: () => void;
  /** What makes the 检查单. */
  readonly checkReport: ReactNode;
}

/** 报送与送审: when what goes to the county, what came back, what is signed, and 定稿. */
export function HandoverForm({
  onSignOffSheet,
  onLeaderPage,
  checkReport,
  ...props
}: HandoverFormProps) {
  return (
    <div className="handover">
      <DueDates today={props.today} county={props.county} />
      <section className="handover-part">
        <h2>送审的纸</h2>
        <p className="actions">
          <button type="button" className="button" onClick={onSignOffSheet}>
            下载年报审签单
          </button>
          <span className="field-help">
            一页 Word：拟稿、审核、保密审查、领导签发，留空用笔签。
          </span>
        </p>
        <p className="actions">
          <button type="button" className="button" onClick={onLeaderPage}>
            下载“请您把关”
          </button>
          <span className="field-help">
            一页 Word，字大：要紧的数去年和今年各是多少，给领导看。
          </span>
        </p>
        {checkReport}
      </section>
      <Deliverables today={props.today} onFile={props.onFile} />
      <Opinions onPaste={props.onPaste} onClear={props.onClear} onReply={props.onReply} />
      <Finality {...props} />
    </div>
  );
}
