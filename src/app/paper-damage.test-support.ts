import type { CellId } from '../domain';
import type { Chance } from './chance.test-support';
import type { Paper, PaperBox, PaperTable } from './damaged-report.test-support';

/** What happens to tables on their way through websites, converters, scanners and hands. */
export const damages: Readonly<Record<string, (paper: Paper, chance: Chance) => void>> = {
  'a figure is lost': (paper, chance) => {
    const { boxes, at, id } = someFigure(paper, chance);
    if (paper.longRows.has(boxes)) return;
    paper.shortRows.add(boxes);
    paper.truth.delete(id);
    boxes.splice(at, 1);
  },
  'an empty box slips in': (paper, chance) => {
    const { boxes, at, box } = someFigure(paper, chance);
    if (paper.shortRows.has(boxes)) return;
    paper.longRows.add(boxes);
    boxes.splice(at, 0, { ...box, text: '' });
  },
  'a figure stands twice': (paper, chance) => {
    const { boxes, at, box } = someFigure(paper, chance);
    if (paper.shortRows.has(boxes)) return;
    paper.longRows.add(boxes);
    boxes.splice(at, 0, { ...box });
  },
  'figures move left': (paper, chance) => {
    const { boxes, at, id } = someFigure(paper, chance, 1);
    if (paper.longRows.has(boxes)) return;
    paper.shortRows.add(boxes);
    const texts = boxes.map(({ text }) => text);
    const last = boxes[boxes.length - 1]?.id;
    paper.truth.delete(id);
    if (last) paper.truth.delete(last);
    boxes.slice(at).forEach((box, place) => {
      box.text = texts[at + place + 1] ?? '';
    });
  },
  'a row loses its heading': (paper, chance) => {
    someLabel(paper, chance).text = '';
  },
  'letters of a row heading change': (paper, chance) => {
    const box = someLabel(paper, chance);
    for (let times = 0; times <= chance.of(4); times += 1) changeLetter(box, chance);
  },
  'letters of a column heading change': (paper, chance) => {
    const box = someHeading(paper, chance);
    for (let times = 0; times <= chance.of(4); times += 1) changeLetter(box, chance);
  },
  'a column heading is lost': (paper, chance) => {
    someHeading(paper, chance).text = '';
  },
  'all column headings are lost': (paper, chance) => {
    const table = chance.pick(paper.tables);
    const kept = table.rows.filter((row) => !row.some(({ role }) => role === 'heading'));
    table.rows.splice(0, table.rows.length, ...kept);
  },
  'a row is lost': (paper, chance) => {
    const { table, boxes } = someFigure(paper, chance);
    table.rows.splice(table.rows.indexOf(boxes), 1);
    for (const { id } of boxes) if (id) paper.truth.delete(id);
  },
  'a row stands twice': (paper, chance) => {
    const { table, boxes } = someFigure(paper, chance);
    const copy = boxes.map((box) => ({ ...box }));
    table.rows.splice(table.rows.indexOf(boxes), 0, copy);
  },
  'a row stands twice with another number': (paper, chance) => {
    const { table, boxes, at, id, box } = someFigure(paper, chance);
    if (paper.shortRows.has(boxes)) return;
    const copy = boxes.map((each) => ({ ...each }));
    const other = copy[at];
    if (other) other.text = `${box.text.replace(/^0$/, '')}9`;
    alsoPrinted(paper, id, other?.text ?? '');
    paper.truth.delete(id);
    table.rows.splice(table.rows.indexOf(boxes), 0, copy);
  },
  'two rows change places': (paper, chance) => {
    const one = someFigure(paper, chance);
    const rows = one.table.rows.filter(
      (row) => row.length === one.boxes.length && row.some(({ id }) => id),
    );
    const other = chance.pick(rows);
    const at = one.table.rows.indexOf(one.boxes);
    one.table.rows[one.table.rows.indexOf(other)] = one.boxes;
    one.table.rows[at] = other;
  },
  'a box holds no number': (paper, chance) => {
    const { box, id } = someFigure(paper, chance);
    box.text = chance.pick(['/', '—', '-', '无', '约20', '12 345 6', '见附件', '3、4', '000']);
    paper.truth.delete(id);
  },
  'a whole row is empty': (paper, chance) => {
    const { table, boxes } = someFigure(paper, chance);
    table.rows.splice(
      table.rows.indexOf(boxes),
      0,
      boxes.map((box) => ({ ...box, text: '' })),
    );
  },
  'two rows run together': (paper, chance) => {
    const { table, boxes } = someFigure(paper, chance);
    const at = table.rows.indexOf(boxes);
    const [next = []] = table.rows.splice(at + 1, 1);
    boxes.push(...next);
  },
};

function alsoPrinted({ printed }: Paper, id: CellId, text: string): void {
  const number = halfWidth(text).replace(/[,\s]/g, '');
  printed.set(id, [...(printed.get(id) ?? []), number]);
}

/** The written figure without the ways of writing it. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function someFigure(paper: Paper, chance: Chance, only?: number) {
  const tables = only === undefined ? paper.tables : paper.tables.slice(only);
  const places = tables.flatMap((table) =>
    table.rows.flatMap((boxes) =>
      boxes.flatMap((box, at) => (box.id ? [{ table, boxes, at, box, id: box.id }] : [])),
    ),
  );
  return chance.pick(places);
}

function someLabel(paper: Paper, chance: Chance): PaperBox {
  return chance.pick(boxesOf(paper).filter(({ role }) => role === 'label'));
}

function someHeading(paper: Paper, chance: Chance): PaperBox {
  return chance.pick(boxesOf(paper).filter(({ role }) => role === 'heading'));
}

function boxesOf(paper: Paper): readonly PaperBox[] {
  return paper.tables.flatMap(({ rows }: PaperTable) => rows.flat());
}

/** As a scanner errs: another letter, none, or one too many. */
function changeLetter(box: PaperBox, chance: Chance): void {
  const at = chance.of(box.text.length);
  const letter = chance.pick(Array.from('由甲口日目人入土士千于未末行政规章处罚许可其他总计结果'));
  const keep = chance.pick([0, 1, 1]);
  const instead = chance.pick(['', letter, letter]);
  box.text = box.text.slice(0, at) + instead + box.text.slice(at + keep);
}
