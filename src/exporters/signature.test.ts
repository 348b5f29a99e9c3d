import { expect, it } from 'vitest';
import { signatureIndents } from './signature';

function indents(name: string, date: string) {
  const { signature, date: ofDate } = signatureIndents({
    title: '',
    organization: name,
    blocks: [
      { kind: 'signature', text: name },
      { kind: 'date', text: date },
    ],
  });
  return [signature / 320, ofDate / 320];
}

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
