/** [a, b, c, d, e, f] of PDF: (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** First the second, then the first. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** What is not there is 0. */
export function asMatrix(numbers: ArrayLike<unknown>): Matrix {
  const at = (place: number) => Number(numbers[place] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
