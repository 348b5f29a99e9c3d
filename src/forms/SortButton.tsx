import type { ReactNode } from 'react';

export type SortDirection = false | 'asc' | 'desc';

interface SortButtonProps {
  readonly direction: SortDirection;
  readonly onToggle: ((event: unknown) => void) | undefined;
  readonly children: ReactNode;
}

/** In the heading of a column: sorts by it, and shows whether and how. */
export function SortButton({ direction, onToggle, children }: SortButtonProps) {
  return (
    <button type="button" className="sort-button" onClick={onToggle}>
      {children}
      <svg
        className={`sort-icon is-${ariaSortOf(direction)}`}
        viewBox="0 0 8 12"
        aria-hidden="true"
      >
        <path className="sort-up" d="M4 0 7.5 5h-7z" />
        <path className="sort-down" d="M4 12 .5 7h7z" />
      </svg>
    </button>
  );
}

/** The same for the heading itself. */
export function ariaSortOf(direction: SortDirection) {
  if (direction === false) return 'none' as const;
  return direction === 'asc' ? ('ascending' as const) : ('descending' as const);
}
