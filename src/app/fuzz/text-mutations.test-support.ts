import type { Chance } from '../chance.test-support';

/** Ways to damage what is written as text: XML, web pages, JSON, lines with tabs. */
type TextDamage = (text: string, chance: Chance) => string;

const LONGEST = 2_500_000;

export function damageText(text: string, chance: Chance): string {
  let damaged = text;
  for (let times = chance.of(3); times >= 0; times -= 1) {
    damaged = chance.pick(damages)(damaged, chance).slice(0, LONGEST);
  }
  return damaged;
}

const damages: readonly TextDamage[] = [
  (text, chance) => inserted(text, placeIn(text, chance), chance.pick(tokens)),
  (text, chance) => inserted(text, placeIn(text, chance), chance.pick(tokens)),
  (text, chance) => inserted(text, behind(text, chance, '>'), chance.pick(tokens)),
  (text, chance) => inserted(text, behind(text, chance, '{'), chance.pick(members)),
  (text, chance) => inserted(text, behind(text, chance, '"'), chance.pick(tokens)),
  // Elements within elements.
  (text, chance) => {
    const [name] = /(?<=<)[\w:]+/.exec(text.slice(placeIn(text, chance))) ?? ['div'];
    return inserted(text, behind(text, chance, '>'), `<${name}>`.repeat(chance.pick(counts)));
  },
  (text, chance) => inserted(text, behind(text, chance, ':'), '['.repeat(chance.pick(counts))),
  (text, chance) => inserted(text, behind(text, chance, ':'), '{"甲":'.repeat(chance.pick(counts))),
  (text, chance) => {
    const depth = chance.pick(counts);
    const lists = `"x":${'['.repeat(depth)}${']'.repeat(depth)},`;
    return inserted(text, behind(text, chance, '{'), lists);
  },
  // One attribute, many of them, and very long ones.
  (text, chance) => insteadOf(text, chance, />/g, ` ${chance.pick(attributes)}>`),
  (text, chance) => {
    const many = Array.from({ length: 2000 }, (_, index) => `x${String(index)}="1"`).join(' ');
    return insteadOf(text, chance, />/g, ` ${many}>`);
  },
  (text, chance) => insteadOf(text, chance, />/g, ` x="${'甲'.repeat(50_000)}">`),
  (text, chance) => insteadOf(text, chance, /\d+/g, chance.pick(numbers)),
  (text, chance) => insteadOf(text, chance, /\d+/g, chance.pick(numbers)),
  (text, chance) => insteadOf(text, chance, /"[^"]{0,80}"/g, chance.pick(values)),
  (text, chance) => insteadOf(text, chance, /<[^<>]*>/g, ''),
  (text, chance) => insteadOf(text, chance, /<\/[^<>]*>/g, chance.pick(tokens)),
  (text, chance) => insteadOf(text, chance, /[\t\n]/g, chance.pick(['', '\t\t', '\r', '|'])),
  repeated,
  (text, chance) => text.slice(0, placeIn(text, chance)),
  (text, chance) => {
    const at = placeIn(text, chance);
    return text.slice(0, at) + text.slice(at + chance.of(400));
  },
];

const counts = [3, 50, 1001, 20_000];
const numbers = [
  '-1',
  '0',
  '99999999999999999999',
  '1e308',
  '1e999',
  '0x7fffffff',
  '4294967296',
  '65534',
  '１２３',
  '9'.repeat(5000),
  'NaN',
];
const attributes = [
  'rowspan="99999999"',
  'colspan="99999999"',
  'w:val="2147483647"',
  'w:gridSpan="99999"',
  'r="XFD1048576"',
  'r="ZZZZZZ99999999"',
  'ref="A1:XFD1048576"',
  'style="display:none"',
  'onerror="pwned(1)"',
  'onload=pwned(1)',
  'xmlns:w="urn:x"',
  'xmlns="urn:gongkai-nianbao:report"',
];
const values = [
  'null',
  'true',
  '[]',
  '{}',
  '7',
  '""',
  '"2021"',
  '"__proto__"',
  '{"__proto__":{"pwned":1}}',
  `"${'甲'.repeat(100_000)}"`,
];
/** Behind a brace of JSON. */
const members = [
  '"__proto__":{"pwned":1},',
  '"constructor":{"prototype":{"pwned":1}},',
  '"toString":"甲",',
  '"hasOwnProperty":1,',
  '"version":99,',
  '"version":-1,',
  '"":"",',
];
const tokens = [
  '<script>pwned(1)</script>',
  '<img src=x onerror=pwned(1)>',
  '<svg onload=pwned(1)>',
  '"><script>pwned(1)</script>',
  '&lt;script&gt;pwned(1)&lt;/script&gt;',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '&b;&b;&b;&b;',
  '&#0;&#xFFFFFF;&#99999999999;&#xD800;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0" encoding="utf-7"?>',
  '<table>'.repeat(60),
  '<w:tbl><w:tr><w:tc>',
  '<w:gridSpan w:val="99999999"/>',
  '<w:vMerge/>',
  '<w:numPr><w:ilvl w:val="-5"/><w:numId w:val="99999"/></w:numPr>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<c r="XFD1048576" t="s"><v>99999999</v></c>',
  '<td rowspan="99999999" colspan="99999999">1</td>',
  '</body></html>',
  '\u0000',
  '\uFFFE\uFFFF\uD800',
  '\u202E\u200B\uFEFF',
  '\t\t\t\t\t\t',
  '一、总体情况\n二、主动公开政府信息情况\n',
  '三、本年度办理结果',
  '总计',
  '=HYPERLINK("javascript:pwned(1)")',
  '{{constructor.constructor("pwned(1)")()}}',
  '__proto__',
];

function placeIn(text: string, chance: Chance): number {
  return chance.of(text.length + 1);
}

/** Behind the next of these signs from somewhere on. */
function behind(text: string, chance: Chance, sign: string): number {
  return text.indexOf(sign, placeIn(text, chance)) + 1;
}

function inserted(text: string, at: number, token: string): string {
  return text.slice(0, at) + token + text.slice(at);
}

/** One match, taken from somewhere on. */
function insteadOf(text: string, chance: Chance, pattern: RegExp, other: string): string {
  pattern.lastIndex = placeIn(text, chance);
  const match = pattern.exec(text);
  if (!match) return text;
  return text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
}

function repeated(text: string, chance: Chance): string {
  const start = placeIn(text, chance);
  const piece = text.slice(start, start + 1 + chance.of(500));
  return inserted(text, start, piece.repeat(chance.of(400)));
}
