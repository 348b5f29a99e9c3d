import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { eastAsianPunctuation } from './fonts';

/** Text in the font of its style, with punctuation in the Chinese one. */
export function textRun(text: string, { bold = false, break: lines = 0 } = {}): TextRun {
  const options: IRunOptions = {
    text,
    font: eastAsianPunctuation,
    ...(bold && { bold }),
    ...(lines > 0 && { break: lines }),
  };
  return new TextRun(options);
}
