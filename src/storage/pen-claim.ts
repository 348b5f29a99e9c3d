/**
 * A way for windows to agree which of them has the pen of a report. Tells whether this one has it,
 * soon after asking and at each change.
 */
export type ClaimPen = (id: string, onHeld: (isHeld: boolean) => void) => PenClaim;

interface PenClaim {
  /** Takes it from whoever has it. */
  readonly seize: () => void;
  readonly leave: () => void;
}
