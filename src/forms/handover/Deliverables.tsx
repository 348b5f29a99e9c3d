import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { deliverables } from '../../domain';
import type { Deliverable } from '../../domain';
import { useEditor } from '../editor-context';
import type { FormValues } from '../form-values';
import { DoneTick } from './DoneTick';
import { deliverableNames } from './handover-strings';

/** Files of the report that the county asks for. */
export type HandoverFile = 'paper' | 'word' | 'workbook';

interface DeliverablesProps {
  readonly today: string;
  readonly onFile: (file: HandoverFile) => void;
}

/** What goes to the county: beside each what makes it, and a tick. */
export function Deliverables({ today, onFile }: DeliverablesProps) {
  const { actions } = useEditor();
  const button = (file: HandoverFile, label: string) => (
    <button type="button" className="button" onClick={() => onFile(file)}>
      {label}
    </button>
  );
  const makers: Readonly<Record<Deliverable, ReactNode>> = {
    paper: button('paper', '送审打印版'),
    word: button('word', '下载 Word'),
    pdf: (
      <a className="button" href={actions.hrefOf('export')}>
        去预览，打印或存成 PDF
      </a>
    ),
    workbook: button('workbook', '下载表格'),
    webAddress: <WebAddress />,
  };
  return (
    <section className="handover-part">
      <h2>交什么</h2>
      <ul className="handover-list">
        {deliverables.map((what) => (
          <li key={what} className="handover-row">
            <span className="handover-name">{deliverableNames[what]}</span>
            <span className="handover-maker">{makers[what]}</span>
            <DoneTick what={what} name={deliverableNames[what]} label="已交" today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WebAddress() {
  const { register } = useFormContext<FormValues>();
  const { isReading } = useEditor();
  return (
    <input
      className="text-box"
      aria-label="网站链接"
      readOnly={isReading}
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      {...register('handover.webAddress')}
    />
  );
}
