/** 表三 in plain JavaScript: the yardstick. One `input` listener, everything computed anew, nothing saved. */

/** @typedef {typeof import('./scenario.mjs').plainTable} PlainTable */
/** @typedef {PlainTable['rows'][number][number]} Box */

/** @type {Map<string, number>} */
const values = new Map();
/** @type {Map<string, HTMLElement>} */
const elements = new Map();

/** @param {PlainTable} table */
function build({ rows, headerRows, columnWidths, sums, balances }) {
  const root = document.getElementById('root');
  const status = document.querySelector('[role=status]');
  if (!root || !status) throw new Error('plain.html is incomplete');
  const grid = element('table', 'mandated-table');
  grid.dataset['dense'] = 'true';
  grid.append(columnsOf(columnWidths), element('thead', ''), element('tbody', ''));
  for (const [index, boxes] of rows.entries()) {
    const row = element('tr', '');
    row.append(...boxes.map(buildBox));
    grid.children[index < headerRows ? 1 : 2]?.append(row);
  }
  const foot = element('table', 'balance-table');
  const line = element('tr', '');
  const label = document.createElement('th');
  label.colSpan = columnWidths.length - balances.length;
  line.append(label, ...balances.map(buildBalance));
  foot.append(columnsOf(columnWidths), line);
  root.append(grid, foot);
  const update = () => {
    for (const { id, parts } of sums) {
      const sum = add(parts);
      values.set(id, sum);
      write(elements.get(id), String(sum));
    }
    const wrong = balances.filter((balance) => !showBalance(balance) && !balance.isTotal).length;
    write(status, wrong === 0 ? '没有发现问题' : `${wrong} 处须改正`);
  };
  grid.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    values.set(target.dataset['cell'] ?? '', Number(target.value));
    update();
  });
  update();
}

/** @param {PlainTable['balances'][number]} balance true if both sides agree */
function showBalance({ column, left, right }) {
  const [leftSum, rightSum] = [add(left), add(right)];
  const cell = elements.get(column);
  write(cell, `${leftSum} ${leftSum === rightSum ? '＝' : '≠'} ${rightSum}`);
  const state = leftSum === rightSum ? 'equal' : 'unequal';
  if (cell && cell.dataset['state'] !== state) cell.dataset['state'] = state;
  return leftSum === rightSum;
}

/** @param {readonly string[]} parts */
function add(parts) {
  let sum = 0;
  for (const part of parts) sum += values.get(part) ?? 0;
  return sum;
}

/** @param {Element | undefined} target @param {string} text */
function write(target, text) {
  if (target && target.textContent !== text) target.textContent = text;
}

/** @param {Box} box */
function buildBox({ text, role, rowSpan, columnSpan, id, isDerived, value }) {
  const box = document.createElement(id === undefined && role !== 'note' ? 'th' : 'td');
  box.rowSpan = rowSpan;
  box.colSpan = columnSpan;
  box.className = id === undefined ? `is-${role}` : isDerived ? 'is-derived' : 'is-entry';
  if (id === undefined) {
    box.textContent = text;
    return box;
  }
  const inner = isDerived ? element('span', 'cell-total') : element('input', 'cell-input');
  if (inner instanceof HTMLInputElement) {
    inner.value = value ?? '';
    values.set(id, Number(value));
  }
  inner.dataset['cell'] = id;
  elements.set(id, inner);
  box.append(inner);
  return box;
}

/** @param {PlainTable['balances'][number]} balance */
function buildBalance({ column }) {
  const cell = element('td', '');
  cell.dataset['balance'] = column;
  elements.set(column, cell);
  return cell;
}

/** @param {readonly number[]} widths */
function columnsOf(widths) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const group = element('colgroup', '');
  for (const width of widths) {
    const column = element('col', '');
    column.style.width = `${(100 * width) / total}%`;
    group.append(column);
  }
  return group;
}

/** @param {string} name @param {string} className */
function element(name, className) {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}

Object.assign(window, { buildPlainTable: build });
