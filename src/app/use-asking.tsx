import { useState } from 'react';
import type { ReactNode } from 'react';
import { noPersonalData } from '../checks';
import type { Finding } from '../domain';
import { countFindings, summarise } from '../forms';
import { ExportDialog } from './ExportDialog';

interface Asking {
  readonly hasErrors: boolean;
  /** Runs at once, or after the person has said to go on with errors or personal data left. */
  readonly ask: (run: () => void) => void;
  readonly dialog: ReactNode;
}

/** Errors, and what looks like personal data, are asked about once before a report leaves. */
export function useAsking(findings: readonly Finding[]): Asking {
  const [asked, setAsked] = useState<{ readonly run: () => void } | null>(null);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const hasErrors = errors.length > 0;
  const personal = findings.filter(isOpenPersonalData);
  return {
    hasErrors,
    ask: (run) => {
      if (hasErrors || personal.length > 0) setAsked({ run });
      else run();
    },
    dialog: asked && (
      <ExportDialog
        summary={summarise(countFindings([...errors, ...personal]))}
        hasErrors={hasErrors}
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
