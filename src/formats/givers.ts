import type { Giver, OfficeKind } from '../domain';

/** Who gives which figure: what is usual in a town; an office changes it for itself. */

const alike = (name: string): Readonly<Partial<Record<OfficeKind, string>>> => ({
  department: name,
  county: name,
});

const registry: Giver = {
  id: 'registry',
  name: '党政办',
  names: alike('办公室'),
  tables: ['applications'],
};

const documents: Giver = {
  id: 'documents',
  name: '司法所',
  names: alike('法规科'),
  cells: [{ table: 'article20Item1' }],
};

const licensing: Giver = {
  id: 'licensing',
  name: '便民服务中心、农业农村办',
  names: alike('政务服务科'),
  cells: [{ table: 'article20Item5' }],
};

const enforcement: Giver = {
  id: 'enforcement',
  name: '综合行政执法队',
  names: alike('执法科'),
  cells: [{ table: 'article20Item6' }],
};

const disputes: Giver = {
  id: 'disputes',
  name: '司法所或法律顾问',
  names: alike('法规科'),
  cells: [{ table: 'disputes' }],
};

const website: Giver = {
  id: 'website',
  name: '网站后台',
  others: [
    {
      id: 'websiteItems',
      name: '网站主动公开政府信息',
      unit: '条',
      counts: '本年在政府网站发布的政府信息条数，照后台的统计；转载的新闻不算。',
    },
    {
      id: 'readings',
      name: '网站发布政策解读',
      unit: '篇',
      counts: '本年发布的解读材料篇数，文字、图解、视频都算。',
    },
  ],
};

const newMedia: Giver = {
  id: 'newMedia',
  name: '政务新媒体',
  others: [
    {
      id: 'newMediaItems',
      name: '政务新媒体发布信息',
      unit: '条',
      counts: '本年在本机关开办的公众号等账号发布的条数，照后台的统计。',
    },
  ],
};

const finance: Giver = { id: 'finance', name: '财政所', names: alike('财务科') };

export const givers2021: readonly Giver[] = [
  documents,
  licensing,
  enforcement,
  { ...finance, cells: [{ table: 'article20Item8' }, { table: 'informationFee' }] },
  registry,
  disputes,
  website,
  newMedia,
];

export const givers2019: readonly Giver[] = [
  documents,
  licensing,
  enforcement,
  { ...finance, cells: [{ table: 'article20Item8' }, { table: 'article20Item9' }] },
  registry,
  disputes,
  website,
  newMedia,
];
