import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { nameWithUnit } from '../../domain';
import type { AskingRow, TypeInDraft } from './asking-rows';
import { FigureValue } from './FigureValue';
import { GiverBox } from './GiverBox';
import { VerifiedTick } from './VerifiedTick';

export const features = tableFeatures({});

const helper = createColumnHelper<typeof features, AskingRow>();

/** The figure, last year's, this year's, who gives it, and whether it was looked up again. */
export function askingColumns(onType: TypeInDraft) {
  return helper.columns([
    helper.accessor(({ figure }) => nameWithUnit(figure), {
      id: 'name',
      header: '数字',
      cell: ({ row }) =>
        row.original.figure.kind === 'table'
          ? row.original.figure.name
          : nameWithUnit(row.original.figure),
    }),
    helper.accessor('lastYear', { header: '上年' }),
    helper.accessor('text', {
      header: '本年',
      cell: ({ row }) => <FigureValue row={row.original} onType={onType} />,
    }),
    helper.accessor('by', {
      header: '由谁提供',
      cell: ({ row }) => <GiverBox key={row.original.by} row={row.original} />,
    }),
    helper.accessor('isVerified', {
      header: '已核',
      cell: ({ row }) => <VerifiedTick row={row.original} />,
    }),
  ]);
}
