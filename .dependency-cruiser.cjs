/** The arrows between the rooms. Every rule is breached on purpose in tests/plain/architecture/arrows.test.ts. */
const room = (name) => `^src/${name}/`;
const library = (name) => `node_modules/${name}/`;
const testFiles = '[.]test[.]tsx?$';

const mayOnlyReach = (from, rooms, libraries = [], builtIns = []) => ({
  name: `${from}-reaches-down-only`,
  severity: 'error',
  from: { path: room(from), pathNot: testFiles },
  to: { pathNot: [...[from, ...rooms].map(room), ...libraries.map(library), ...builtIns] },
});

const webLibraries = [
  'react',
  'react-dom',
  '@mantine/[^/]+',
  '@tabler/icons-react',
  '@tanstack/[^/]+',
  '@fontsource/[^/]+',
];
const formatsLibraries = ['fflate', '@xmldom/xmldom', 'pdfjs-dist', 'saxes', 'docx', 'exceljs', 'pkijs', 'asn1js'];

module.exports = {
  forbidden: [
    mayOnlyReach('domain', [], ['big[.]js', '@types/big[.]js']),
    mayOnlyReach('forecast', ['domain']),
    mayOnlyReach('contract', ['domain'], ['zod']),
    // Node's own inflate ends at a bound that is set beforehand, and its cryptography signs; both touch bytes only.
    mayOnlyReach('formats', ['domain'], formatsLibraries, ['^zlib$', '^crypto$']),
    mayOnlyReach('web', ['contract', 'domain'], [...webLibraries, '@types/react', '@types/react-dom', 'csstype']),
    {
      name: 'web-takes-types-only-from-contract',
      comment: 'The checks of zod weigh 90 kB in the browser; the server checks, the page knows the types.',
      severity: 'error',
      from: { path: room('web'), pathNot: testFiles },
      to: { path: room('contract'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-never-sees-web',
      severity: 'error',
      from: { path: room('server') },
      to: { path: room('web') },
    },
    {
      name: 'a-capability-has-one-door',
      severity: 'error',
      from: { path: '^src/server/([^/]+)/.+', pathNot: testFiles },
      to: {
        path: '^src/server/[^/]+/.+',
        pathNot: ['^src/server/$1/', '^src/server/[^/]+/index[.]ts$', '^src/server/(db|errors-text|postgres)/'],
      },
    },
    {
      name: 'sql-stands-in-queries-only',
      severity: 'error',
      from: {
        path: room('server'),
        pathNot: ['queries[.]ts$', '^src/server/db/', '^src/server/postgres/', testFiles],
      },
      to: { path: ['node_modules/kysely/', 'node_modules/pg/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [testFiles, '[.]d[.]ts$', '^(bench|scripts|tests)/', '[.]config[.]ts$', '[.]css$'],
      },
      to: {},
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'packages-are-declared',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'the-program-needs-no-tools',
      comment: 'A server started from a production install has the dependencies only.',
      severity: 'error',
      from: { path: '^src/(server|domain|formats|contract|forecast)/', pathNot: testFiles },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
