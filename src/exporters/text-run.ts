import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { eastAsianPunctuation } from './fonts';

type RunLook = Pick<IRunOptions, 'bold' | 'break' | 'style' | 'size' | 'scale'>;

/** Text in the font of its style, with punctuation in the Chinese one. */
export function textRun(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ text, font: eastAsianPunctuation, ...look });
}
