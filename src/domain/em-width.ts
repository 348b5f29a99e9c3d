/** Printed width in Chinese characters; letters, figures and spaces take half of one. */
export function emWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char < '\u0100' ? 0.5 : 1), 0);
}
