import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../domain';
import { countFindings, summarise } from '../forms';
import { ExportDialog } from './ExportDialog';

interface Asking {
  readonly hasErrors: boolean;
  /** Runs at once, or after the person has said to go on with errors left. */
  readonly ask: (run: () => void) => void;
  readonly dialog: ReactNode;
}

/** Errors are asked about once before a report leaves. */
export function useAsking(findings: readonly Finding[]): Asking {
  const [asked, setAsked] = useState<{ readonly run: () => void } | null>(null);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const hasErrors = errors.length > 0;
  return {
    hasErrors,
    ask: (run) => {
      if (hasErrors) setAsked({ run });
      else run();
    },
    dialog: asked && (
      <ExportDialog
        summary={summarise(countFindings(errors))}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          asked.run();
        }}
      />
    ),
  };
}
