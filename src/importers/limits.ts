/** What no honest report comes near; beyond it a file is refused before it is taken apart. */
export const limits = {
  /** A whole file, pictures included. */
  fileBytes: 64 * 1024 * 1024,
  /** One part of a zip as it is packed, and unpacked. A full report has 15 kB and 200 kB. */
  packedPartBytes: 2 * 1024 * 1024,
  partBytes: 48 * 1024 * 1024,
  zipEntries: 5000,
  /** Elements within elements, in XML and HTML. */
  depth: 1000,
  /** Rows of a table in which figures are looked for; the mandated ones have 28. */
  rows: 1000,
  /** Columns of a table; the mandated ones have 15. */
  columns: 300,
  /** Merged areas of a sheet. */
  merges: 5000,
  /** Pages of a PDF, and how long all of them may take. A report has 4 to 20, read in a second. */
  pages: 300,
  pagesMs: 60_000,
  /** What mending a PDF may read in vain, at 10 MB a second. A sound file has nothing of it. */
  openObjectBytes: 8 * 1024 * 1024,
  /** Straight lines of a page; a full table draws about 70. */
  rulings: 4000,
} as const;
