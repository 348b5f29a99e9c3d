/** A day of any year, as “01-20”. */
const DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day that a person means by “1月20日”, “1.20” or “01-20”, or `null`. */
export function parseMonthDay(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  const [, month = '', day = ''] = /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(plain) ?? [];
  const text = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isMonthDay(text) ? text : null;
}

/** February has 29 days here: the year is not known. */
export function isMonthDay(text: string): boolean {
  const [, month = '', day = ''] = DAY.exec(text) ?? [];
  if (month === '') return false;
  const last = month === '02' ? 29 : ['04', '06', '09', '11'].includes(month) ? 30 : 31;
  return Number(day) <= last;
}

/** “1月20日”. */
export function printedMonthDay(day: string): string {
  const [month = '', date = ''] = day.split('-');
  return `${String(Number(month))}月${String(Number(date))}日`;
}
