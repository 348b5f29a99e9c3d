/** `fit`: as wide as the window allows; else a share of the printed size. */
export type Zoom = 'fit' | 0.75 | 1 | 1.25 | 1.5;

export const zooms: readonly Zoom[] = ['fit', 0.75, 1, 1.25, 1.5];

export function zoomName(zoom: Zoom): string {
  return zoom === 'fit' ? '适合宽度' : `${String(zoom * 100)}%`;
}

/** The next larger or smaller step from what is shown now; the same where there is none. */
export function zoomStep(scale: number, direction: 1 | -1): Zoom | null {
  const sizes = zooms.filter((zoom) => zoom !== 'fit');
  const [next] =
    direction === 1
      ? sizes.filter((size) => size > scale + 0.01)
      : sizes.filter((size) => size < scale - 0.01).reverse();
  return next ?? null;
}
