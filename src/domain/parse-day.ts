/**
 * The day that a person means by “2025-03-05”, “2025.3.5”, “2025年3月5日” or “20250305”, as
 * 2025-03-05; `null` if that is no day. Without a year, as in “3.5”, it is one of the year given.
 */
export function parseDay(typed: string, year: number | null): string | null {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  const whole =
    /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const short = /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(plain);
  if (whole) return existingDay(whole[1], whole[2], whole[3]);
  return short && year !== null ? existingDay(String(year), short[1], short[2]) : null;
}

function existingDay(year = '', month = '', date = ''): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return timeOfDay(day) === null ? null : day;
}

/** Milliseconds since 1970 at the beginning of a day, as 2025-03-05, in UTC; `null` if it is no day. */
export function timeOfDay(day: string): number | null {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return year !== '' && new Date(time).toISOString().startsWith(day) ? time : null;
}
