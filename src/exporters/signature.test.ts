import { describe, expect, it } from 'vitest';
import { signatureLayout } from './signature';

/** Distances from the right edge in characters, of the name and of the date. */
function indents(name: string, date: string, isSealed = false) {
  const { signature, date: ofDate } = signatureLayout({
    title: '',
    organization: name,
    blocks: [
      { kind: 'signature', text: name, isSealed },
      { kind: 'date', text: date },
    ],
  });
  return [signature / 320, ofDate / 320];
}

describe('a signature without a seal', () => {
  it('begins the date two characters after the office, which stands two characters in', () => {
    expect(indents('某某县青山镇人民政府', '2026年1月9日')).toEqual([2, 4]);
  });

  it('puts a date longer than the office two characters in and moves the office left', () => {
    expect(indents('青山镇', '2026年1月29日')).toEqual([7.5, 2]);
  });

  it('puts both two characters in where the office fills more than a line or is missing', () => {
    expect(indents('镇'.repeat(300), '2026年1月9日')).toEqual([2, 2]);
    expect(indents('', '2026年1月9日')).toEqual([2, 2]);
  });
});

describe('a signature with a seal', () => {
  /** How far the middle of a text is from the right edge. */
  const middle = (indent: number, width: number) => indent + width / 2;

  it('puts the date four characters in and the office above its middle', () => {
    const [name = 0, date = 0] = indents('某某县青山镇人民政府', '2026年1月9日', true);

    expect(date).toBe(4);
    expect(middle(name, 10)).toBe(middle(date, 6));
  });

  it('keeps a long office on the page and the date under its middle', () => {
    const [name = 0, date = 0] = indents('镇'.repeat(26), '2026年1月9日', true);

    expect(name).toBe(0);
    expect(middle(name, 26)).toBe(middle(date, 6));
  });

  it('leaves a line more for the seal', () => {
    const linesBefore = (isSealed: boolean) =>
      signatureLayout({
        title: '',
        organization: '',
        blocks: [{ kind: 'signature', text: '甲', isSealed }],
      }).linesBefore;

    expect([linesBefore(false), linesBefore(true)]).toEqual([1, 2]);
  });
});
