import { shorten } from './outline';

/** What was changed in a backup Word file and belongs to no box. */
export const changeStrings = {
  moreWords: (text: string) => `看得见的内容里多了“${shorten(text)}”，不属于哪一处，没有放进来。`,
  fewerWords: (text: string) => `看得见的内容里没有了“${shorten(text)}”，仍按规定印上。`,
  otherWords: (text: string, instead: string) =>
    `“${shorten(text)}”改成了“${shorten(instead)}”，仍按规定印“${shorten(text)}”。`,
  moreTables: '看得见的内容里多了一张表，没有放进来。',
  fewerTables: '看得见的内容里少了一张表，表里的数仍用存着的。',
  total: (name: string, visible: string, computed: string) =>
    `“${name}”印的是${shown(visible)}，各格相加是${shown(computed)}。总计由各格相加，不用选。`,
  noBoxes: (names: readonly string[], count: number) =>
    `有 ${String(count)} 格在看得见的内容里找不到（${names.join('；')}${count > names.length ? '等' : ''}），仍用存着的数。`,
  label: (text: string) => `表里的“${shorten(text)}”改动或删去了，仍按规定印上。`,
  more: (count: number) => `还有 ${String(count)} 处这样的改动。`,
} as const;

function shown(figure: string): string {
  return figure.trim() === '' ? '空的' : figure.trim();
}
