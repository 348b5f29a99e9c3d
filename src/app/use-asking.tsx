import { useState } from 'react';
import type { ReactNode } from 'react';
import { noPersonalData } from '../checks';
import type { Finding } from '../domain';
import { countFindings, summarise } from '../forms';
import { ExportDialog } from './ExportDialog';
import type { LeavingWay } from './ExportDialog';

interface Asked {
  readonly run: () => void;
  readonly way: LeavingWay;
}

interface Asking {
  readonly hasErrors: boolean;
  /** Runs at once, or after the person has said to go on with errors or personal data left. */
  readonly ask: (run: () => void, way?: LeavingWay) => void;
  readonly dialog: ReactNode;
}

/** Errors, and what looks like personal data, are asked about once before a report leaves, on paper too. */
export function useAsking(findings: readonly Finding[]): Asking {
  const [asked, setAsked] = useState<Asked | null>(null);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const hasErrors = errors.length > 0;
  const personal = findings.filter(isOpenPersonalData);
  return {
    hasErrors,
    ask: (run, way = 'file') => {
      if (hasErrors || personal.length > 0) setAsked({ run, way });
      else run();
    },
    dialog: asked && (
      <ExportDialog
        summary={summarise(countFindings([...errors, ...personal]))}
        hasErrors={hasErrors}
        way={asked.way}
        personal={personal.map(({ message }) => message)}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          asked.run();
        }}
      />
    ),
  };
}

/** A telephone number of the office is only a hint. */
function isOpenPersonalData({ rule, severity, settledReason }: Finding): boolean {
  return rule === noPersonalData.id && severity === 'confirm' && settledReason === undefined;
}
