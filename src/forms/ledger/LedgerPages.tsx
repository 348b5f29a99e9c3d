import type { LedgerModel } from './ledger-model';

const PAGE_SIZES = [50, 100] as const;

interface LedgerPagesProps {
  readonly table: LedgerModel;
  /** Lines of the whole ledger. */
  readonly total: number;
}

/** How many lines are shown, and the way through them. */
export function LedgerPages({ table, total }: LedgerPagesProps) {
  const { pageIndex } = table.state.pagination;
  const shown = table.getRowCount();
  return (
    <div className="ledger-pages">
      <p role="status">
        共 {total} 件{shown === total ? '' : `，筛选出 ${String(shown)} 件`}
      </p>
      {shown > PAGE_SIZES[0] && (
        <>
          <button
            type="button"
            className="button"
            disabled={!table.getCanPreviousPage()}
            onClick={() => table.previousPage()}
          >
            上一页
          </button>
          <span>
            第 {pageIndex + 1} 页，共 {table.getPageCount()} 页
          </span>
          <button
            type="button"
            className="button"
            disabled={!table.getCanNextPage()}
            onClick={() => table.nextPage()}
          >
            下一页
          </button>
          <PageSize table={table} />
        </>
      )}
    </div>
  );
}

function PageSize({ table }: Pick<LedgerPagesProps, 'table'>) {
  return (
    <label>
      <span>每页</span>
      <select
        className="text-box"
        value={table.state.pagination.pageSize}
        onChange={({ target }) => {
          table.setPagination({ pageIndex: 0, pageSize: Number(target.value) });
        }}
      >
        {PAGE_SIZES.map((size) => (
          <option key={size} value={size}>
            {size}
          </option>
        ))}
      </select>
      <span>件</span>
    </label>
  );
}
