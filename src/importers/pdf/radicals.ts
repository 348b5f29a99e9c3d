/**
 * Many programs write 用 as the radical ⽤, which looks the same and is another character. Those
 * from U+2F00 have their common form in Unicode; these do not.
 */
const radicals = new Map(
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../g)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) =>
    radical < '\u2f00' ? (radicals.get(radical) ?? radical) : radical.normalize('NFKC'),
  );
}
