const digits = '〇一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const financial = '零壹贰叁肆伍陆柒捌玖';

/** A number of a list as Word shows it, by the name OOXML has for the way of writing. */
export function formatListNumber(value: number, format: string): string {
  if (value < 0 || value > 9999 || !Number.isInteger(value)) return String(value);
  return formats[format]?.(value) ?? String(value);
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: (value) => inChinese(value, digits, ['', '十', '百', '千']),
  chineseCountingThousand: (value) => inChinese(value, digits, ['', '十', '百', '千']),
  japaneseCounting: (value) => inChinese(value, digits, ['', '十', '百', '千']),
  taiwaneseCounting: (value) => inChinese(value, digits, ['', '十', '百', '千']),
  taiwaneseCountingThousand: (value) => inChinese(value, digits, ['', '十', '百', '千']),
  chineseLegalSimplified: (value) => inChinese(value, financial, ['', '拾', '佰', '仟']),
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? ''),
  ideographTraditional: (value) => stems[value - 1] ?? String(value),
  ideographZodiac: (value) => branches[value - 1] ?? String(value),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  ideographEnclosedCircle: (value) => (value <= 10 ? enclosed(value, 0x3280) : String(value)),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

/** 十, 十一, 二十, 一百零一: “一十” is said in front of nothing else. */
function inChinese(value: number, numerals: string, units: readonly string[]): string {
  if (value === 0) return numerals[0] ?? '';
  const zero = numerals === digits ? '零' : (numerals[0] ?? '');
  const places = String(value);
  const written = Array.from(places, (digit, index) =>
    digit === '0'
      ? zero
      : `${numerals[Number(digit)] ?? ''}${units[places.length - 1 - index] ?? ''}`,
  ).join('');
  const tidy = written
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
  return tidy.startsWith('一十') ? tidy.slice(1) : tidy;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function enclosed(value: number, one: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(one + value - 1) : String(value);
}

/** a … z, aa … zz, as Word counts. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let written = '';
  for (const [size, sign] of signs) {
    written += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return written;
}
