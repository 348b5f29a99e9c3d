import { defineFormat } from './define-format';
import type { ReportFormat } from './format';
import { sampleFormat } from './sample-format.test-support';

/** Papers from a law office, requests as a whole table from the registry, and one figure in no table. */
export const askingFormat: ReportFormat = defineFormat({
  ...sampleFormat,
  cutOff: '12月31日',
  givers: [
    {
      id: 'law',
      name: '司法所',
      names: { department: '法规科' },
      cells: [{ table: 'documents' }],
      others: [{ id: 'items', name: '公开条数', unit: '条', counts: '照后台统计。' }],
    },
    { id: 'registry', name: '党政办', tables: ['requests'] },
  ],
});
