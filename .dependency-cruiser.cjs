/** Who may import whom. Type imports count; a test may use any package, but no more rooms. */

const everyRoom = [
  'domain',
  'formats',
  'checks',
  'importers',
  'exporters',
  'storage',
  'rollup',
  'forms',
];

/** Room → the other rooms and the npm packages it may import.
 * @type {Record<string, { rooms: string[], packages: string[], runsInNode?: boolean }>} */
const table = {
  domain: { rooms: [], packages: ['zod', '@noble/hashes', 'rfc6902'] },
  formats: { rooms: ['domain'], packages: [] },
  checks: { rooms: ['domain'], packages: ['diff', 'nzh'] },
  importers: {
    rooms: ['domain'],
    packages: ['cfb', 'diff', 'fflate', 'htmlparser2', 'pdfjs-dist', 'saxen'],
  },
  exporters: { rooms: ['domain'], packages: ['docx', 'fflate', 'write-excel-file'] },
  storage: { rooms: ['domain'], packages: ['idb', 'zod'] },
  rollup: { rooms: ['domain'], packages: [] },
  forms: {
    rooms: ['domain'],
    packages: [
      'react',
      'react-dom',
      'react-hook-form',
      '@tanstack/react-table',
      '@visx',
      'docx-preview',
    ],
  },
  app: { rooms: everyRoom, packages: ['.+'] },
  cli: { rooms: everyRoom, packages: ['.+'], runsInNode: true },
};

const rooms = Object.keys(table);
const anyRoom = `^src/(${rooms.join('|')})/`;
const main = '^src/main\\.tsx$';
const test = '\\.test(-support)?\\.tsx?$';
const types = '^node_modules/@types/';
/** @param {string[]} names */
const packagePaths = (names) => `^node_modules/(@types/)?(${names.join('|') || '(?!)'})/`;

const tableRules = Object.entries(table).flatMap(([room, may]) => [
  {
    name: `rooms-of-${room}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...may.rooms].join('|')})/` },
  },
  {
    name: `packages-of-${room}`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: test },
    to: { path: '^node_modules/', pathNot: packagePaths(may.packages) },
  },
  ...(may.runsInNode
    ? []
    : [
        {
          name: `no-node-in-${room}`,
          severity: 'error',
          from: { path: `^src/${room}/`, pathNot: test },
          to: { dependencyTypes: ['core'] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...tableRules,
    {
      name: 'main-only-starts-the-app',
      severity: 'error',
      from: { path: main },
      to: { pathNot: ['^src/app/index\\.ts$', packagePaths(['react', 'react-dom'])] },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'A new folder of src needs a line in the table above.',
      severity: 'error',
      from: { path: '^src/', pathNot: [anyRoom, main] },
      to: {},
    },
    {
      name: 'enter-a-room-by-its-index',
      comment:
        'The reader of PDF has a door of its own: it is loaded apart from the rest. So has the reader of what is pasted: it alone runs in the page, the others in a worker.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/importers/(pdf|pasted)/index\\.ts$'],
      },
    },
    {
      name: 'inside-a-room-import-the-file',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: test },
      to: { path: '^src/$1/index\\.ts$' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-shipped-code',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], pathNot: types },
    },
    {
      name: 'no-journey-in-shipped-code',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: '^e2e/' },
    },
    { name: 'no-unresolved-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
