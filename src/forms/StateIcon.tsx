import type { ReactNode } from 'react';
import type { ReportState } from './report-list-model';

const ring = <circle cx="8" cy="8" r="6.25" />;

/** Shapes differ, so that a state is told apart without its colour. */
const shapes: Readonly<Record<ReportState, ReactNode>> = {
  empty: ring,
  partial: (
    <>
      {ring}
      <path d="M8 3.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" stroke="none" />
    </>
  ),
  wrong: <path d="M8 1.9 14.6 13.6H1.4zM8 6.2v3.6M8 11.2v.9" />,
  ready: (
    <>
      {ring}
      <path d="m5.2 8.2 2 2 3.6-4.2" />
    </>
  ),
  exported: <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11v2.75h11V11" />,
};

export function StateIcon({ state }: { readonly state: ReportState }) {
  return (
    <svg className="report-state-icon" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
