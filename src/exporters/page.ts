/** Measures of GB/T 9704-2012, in twips unless the name says otherwise. */

/** A4 with the type area of 156 mm × 225 mm. */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1407 },
  /** Of a sheet that is filled in with a pen, which GB/T 9704 does not speak of. */
  sheetMargin: { top: 1134, bottom: 1247, footer: 680 },
} as const;

/** One twenty-second of the type area, rounded down: 22 lines a page. */
export const linePitch = 579;

/** One character of 3号, the size of the body. */
export const bodyCharacter = 320;

/** One character of 4号, the size of the page number. */
export const pageNumberCharacter = 280;

/** 28 characters of 3号 are a little wider than the type area: each is set this much closer. */
export const bodyTracking = -5;

/** Characters of 2号 that fit on one line of the type area. */
export const titleLineLength = 20;

/** Sizes in half points. */
export const size = {
  title: 44,
  body: 32,
  pageNumber: 28,
  table: 24,
  narrowWord: 19,
  narrowFigure: 20,
} as const;

/** Columns narrower than this ask for the small type. */
export const narrowColumn = 1000;
