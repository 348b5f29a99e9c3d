import type { IFontAttributesProperties } from 'docx';

const LATIN = 'Times New Roman';

/** Latin letters and figures in one font, Chinese in another: Word must be told each. */
function withLatin(eastAsia: string): IFontAttributesProperties {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia };
}

export const fonts = {
  imitationSong: withLatin('仿宋_GB2312'),
  regularScript: withLatin('楷体_GB2312'),
  black: withLatin('黑体'),
  song: withLatin('宋体'),
  titleSong: withLatin('方正小标宋简体'),
  /** Page numbers are set in 宋体 throughout. */
  songOnly: { ascii: '宋体', hAnsi: '宋体', cs: LATIN, eastAsia: '宋体' },
} as const;

/**
 * Goes on every run: quotation marks, dashes and ellipses belong to both scripts, and Word sets
 * them in the Latin font unless the run itself says otherwise.
 */
export const eastAsianPunctuation: IFontAttributesProperties = { hint: 'eastAsia' };
