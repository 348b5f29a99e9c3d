import { memo, useMemo } from 'react';
import type { ComponentType, FocusEvent, Ref } from 'react';
import { axisDepth, layoutSection } from '../domain';
import type { Layout, LayoutCell, TableCell, TablesSection } from '../domain';
import { CellInput } from './CellInput';
import { CellTotal } from './CellTotal';
import { guidanceUnderLabels } from './line-guidance';

interface TableProps {
  readonly section: TablesSection;
}

interface MandatedTableProps extends TableProps {
  /** What stands in a box of figures; a box of the open report unless told otherwise. */
  readonly ValueBox?: ComponentType<ValueBoxProps>;
  /** Whether it says under some row headings what is counted there. */
  readonly hasGuidance?: boolean;
  readonly ref?: Ref<HTMLTableElement>;
}

interface ValueBoxProps {
  readonly cell: TableCell;
}

function EditorBox({ cell }: ValueBoxProps) {
  return cell.isDerived ? <CellTotal cell={cell} /> : <CellInput cell={cell} />;
}

/** A mandated table as it is printed, with boxes to type in. It never re-renders while one types. */
export const MandatedTable = memo(function MandatedTable({
  section,
  ValueBox = EditorBox,
  hasGuidance = false,
  ref,
}: MandatedTableProps) {
  const layout = useMemo(() => layoutSection(section), [section]);
  const headers = useMemo(() => headersOfCells(section.id, layout), [section.id, layout]);
  const guidance = useMemo(
    () => (hasGuidance ? guidanceUnderLabels(layout) : noGuidance),
    [hasGuidance, layout],
  );
  const common = { section: section.id, headers, guidance, ValueBox };
  return (
    <table
      ref={ref}
      className="mandated-table"
      data-dense={layout.columnCount > 6}
      aria-label={section.heading}
      onFocus={(event) => tintHeadings(event, true)}
      onBlur={(event) => tintHeadings(event, false)}
    >
      <TableColumns section={section} />
      {layout.headerRowCount > 0 && (
        <thead>
          {layout.rows.slice(0, layout.headerRowCount).map((boxes, index) => (
            <LayoutRow key={index} boxes={boxes} {...common} />
          ))}
        </thead>
      )}
      <tbody>
        {layout.rows.slice(layout.headerRowCount).map((boxes, index) => (
          <LayoutRow key={index} boxes={boxes} {...common} />
        ))}
      </tbody>
    </table>
  );
});

const noGuidance: ReadonlyMap<LayoutCell, string> = new Map();

/** On screen the label columns give some of their printed width to the boxes. */
const LABEL_SHARE = 0.78;

/** Column widths as shares of the whole, in the printed proportions within labels and figures. */
export const TableColumns = memo(function TableColumns({ section }: TableProps) {
  const labelColumns = axisDepth(section.tables[0]?.rows ?? []);
  const widths = section.columnWidths.map((width, index) =>
    index < labelColumns ? width * LABEL_SHARE : width,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <colgroup>
      {widths.map((width, index) => (
        <col key={index} style={{ width: `${String((100 * width) / total)}%` }} />
      ))}
    </colgroup>
  );
});

interface LayoutRowProps {
  readonly section: string;
  readonly ValueBox: ComponentType<ValueBoxProps>;
  readonly boxes: readonly LayoutCell[];
  readonly headers: ReadonlyMap<LayoutCell, string>;
  readonly guidance: ReadonlyMap<LayoutCell, string>;
}

function LayoutRow({ section, ValueBox, boxes, headers, guidance }: LayoutRowProps) {
  return (
    <tr>
      {boxes.map((box) => (
        <LayoutBox
          key={`${String(box.row)}-${String(box.column)}`}
          section={section}
          ValueBox={ValueBox}
          box={box}
          headers={headers.get(box)}
          guidance={guidance.get(box)}
        />
      ))}
    </tr>
  );
}

interface LayoutBoxProps extends Pick<LayoutRowProps, 'section' | 'ValueBox'> {
  readonly box: LayoutCell;
  readonly headers: string | undefined;
  readonly guidance: string | undefined;
}

function LayoutBox({ section, ValueBox, box, headers, guidance }: LayoutBoxProps) {
  const { role, text, cell, rowSpan, columnSpan } = box;
  if (cell) {
    return (
      <td
        className={cell.isDerived ? 'is-derived' : 'is-entry'}
        colSpan={columnSpan}
        headers={headers}
        data-column={box.column}
      >
        <ValueBox cell={cell} />
      </td>
    );
  }
  if (role === 'note') {
    return (
      <td className="is-note" rowSpan={rowSpan} colSpan={columnSpan}>
        {text}
      </td>
    );
  }
  return (
    <th
      id={headingId(section, box)}
      className={`is-${role}`}
      scope={scopeOf(box)}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      abbr={guidance === undefined ? undefined : text}
    >
      {text}
      {guidance !== undefined && <span className="line-guidance">{guidance}</span>}
    </th>
  );
}

function scopeOf({ role, rowSpan, columnSpan }: LayoutCell): string {
  if (role === 'label') return rowSpan > 1 ? 'rowgroup' : 'row';
  return columnSpan > 1 ? 'colgroup' : 'col';
}

function headingId(section: string, { row, column }: LayoutCell): string {
  return `${section}-heading-${String(row)}-${String(column)}`;
}

/** Ids of the headings that stand over and beside each figure: for screen readers and the tint. */
function headersOfCells(section: string, { rows }: Layout): ReadonlyMap<LayoutCell, string> {
  const boxes = rows.flat();
  const values = boxes.filter(({ cell }) => cell !== undefined);
  return new Map(
    values.map((value) => {
      const table = value.cell?.table;
      const first = Math.min(
        ...values.filter(({ cell }) => cell?.table === table).map(({ row }) => row),
      );
      const over = boxes.filter(
        (box) =>
          box.role === 'heading' &&
          isOver(box, value, first) &&
          hasNoTableBetween(values, box, first),
      );
      const beside = boxes.filter((box) => box.role === 'label' && isBeside(box, value));
      return [value, [...beside, ...over].map((box) => headingId(section, box)).join(' ')];
    }),
  );
}

function isOver(box: LayoutCell, value: LayoutCell, firstRow: number): boolean {
  return (
    box.row < firstRow && box.column <= value.column && value.column < box.column + box.columnSpan
  );
}

/** Several tables are stacked in one grid: only the headings of the nearest one count. */
function hasNoTableBetween(
  values: readonly LayoutCell[],
  heading: LayoutCell,
  firstRow: number,
): boolean {
  return !values.some(({ row }) => row > heading.row && row < firstRow);
}

function isBeside(box: LayoutCell, value: LayoutCell): boolean {
  return box.row <= value.row && value.row < box.row + box.rowSpan;
}

/** Tints the headings, row and column of the box in use, without rendering anything again. */
function tintHeadings(event: FocusEvent<HTMLElement>, isInUse: boolean): void {
  const place = event.target.closest('td');
  for (const id of place?.headers.split(' ') ?? []) {
    document.getElementById(id)?.classList.toggle('is-in-use', isInUse);
  }
  place?.parentElement?.classList.toggle('is-in-use', isInUse);
  const column = event.currentTarget.querySelectorAll('col')[Number(place?.dataset['column'])];
  column?.classList.toggle('is-in-use', isInUse);
}
