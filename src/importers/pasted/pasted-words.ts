/** Sentences about what was pasted. */
export const pastedWords = {
  twice: (known: string) => `这一格粘贴的内容里有两个数，先出现的是“${known}”。`,
  tooManyRows: '往下没有格了。',
  tooManyColumns: '往右没有格了。',
  noRow: '没有认出是表里的哪一行。',
  noRowName: '这一行前面没有行名，别的行有。',
  noColumn: '上面没有对应的列名。',
  misaligned: '这一行与别的行没有对齐。',
  otherTables: (count: number) => `另有 ${count} 行是别的表的，请到那张表里粘贴。`,
  withoutTotals: '粘贴的没有总计，各数依次放进要填的格。',
  fromBoxInUse: '粘贴的没有列名，从光标所在的列往右放。',
  label: (printed: string, official: string) => `“${printed}”按“${official}”放，请核对。`,
} as const;
