import { PatternCircles, PatternLines } from '@visx/pattern';

/** How the bars of one series look: told apart by pattern, not by colour alone. */
interface BarLook {
  readonly pattern: 'dots' | 'plain' | 'stripes';
  /** Outline and marks: more than 3:1 on white. */
  readonly ink: string;
  readonly ground: string;
}

const plain: BarLook = { pattern: 'plain', ink: '#14559e', ground: '#14559e' };

const looks: readonly BarLook[] = [
  { pattern: 'dots', ink: '#51606f', ground: '#f3f4f6' },
  plain,
  { pattern: 'stripes', ink: '#8a5300', ground: '#fdf6e9' },
];

/** Of two series the second stands out: it is this year's. */
export function barLook(index: number, count: number): BarLook {
  return (count === 1 ? plain : looks[index % looks.length]) ?? plain;
}

export function fillOf({ pattern, ground }: BarLook, id: string): string {
  return pattern === 'plain' ? ground : `url(#${id})`;
}

/** What a bar of this look is filled with, under an id of its own in the page. */
export function BarPattern({ look, id }: { readonly look: BarLook; readonly id: string }) {
  const { pattern, ink, ground } = look;
  if (pattern === 'plain') return null;
  if (pattern === 'dots') {
    return (
      <PatternCircles id={id} width={6} height={6} radius={1.2} fill={ink} background={ground} />
    );
  }
  return (
    <PatternLines
      id={id}
      width={6}
      height={6}
      stroke={ink}
      strokeWidth={1.6}
      background={ground}
      orientation={['diagonal']}
    />
  );
}
