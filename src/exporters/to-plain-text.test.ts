import { expect, it } from 'vitest';
import { smallModel } from './model.test-support';
import { toPlainText } from './to-plain-text';

const text = toPlainText(smallModel);
const lines = text.split('\n');

it('gives each heading, paragraph and table row one line', () => {
  expect(lines).toEqual([
    '青山镇人民政府2025年政府信息公开工作年度报告',
    '',
    '一、总体情况',
    '（一）主动公开',
    '全年公开“五公开”信息——共3条……',
    '',
    '三、申请情况',
    '（甲加乙等于总计）\t\t申请人\t',
    '\t\t自然人\t总计',
    '（一）不予公开\t1.属于国家秘密\t3\t4',
    '\t2.其他\t\t0.5',
    '',
    '六、其他需要报告的事项',
    '无其他需要报告的事项。',
    '',
    '青山镇人民政府',
    '2026年1月9日',
    '',
  ]);
});

it('writes as many fields in each row of a table as the table has columns', () => {
  const rows = lines.filter((line) => line.includes('\t'));

  expect(rows.map((row) => row.split('\t').length)).toEqual([4, 4, 4, 4]);
});

it('ends lines with a line feed alone and begins without a byte order mark', () => {
  expect(text).not.toContain('\r');
  expect(text.startsWith('青')).toBe(true);
  expect(text.endsWith('日\n')).toBe(true);
});

it('is marked as UTF-8 and has the line ends of Windows for its old Notepad', () => {
  const forNotepad = toPlainText(smallModel, { forNotepad: true });

  expect(forNotepad.startsWith('\uFEFF青')).toBe(true);
  expect(forNotepad.slice(1).split('\r\n')).toEqual(lines);
});

it('never lets the text of a box break a row or a column', () => {
  const [model] = [
    {
      ...smallModel,
      blocks: smallModel.blocks.map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              grid: {
                ...block.grid,
                rows: block.grid.rows.map((boxes) =>
                  boxes.map((each) => ({ ...each, text: 'a\tb\nc' })),
                ),
              },
            }
          : block,
      ),
    },
  ];

  const rows = toPlainText(model)
    .split('\n')
    .filter((line) => line.includes('\t'));

  expect(rows).toHaveLength(4);
  expect(rows[2]).toBe('a b c\ta b c\ta b c\ta b c');
});
