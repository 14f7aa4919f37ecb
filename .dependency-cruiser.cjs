// Who may import whom. Every path is anchored: a loose word matches what nobody meant.
// test/architecture/violations breaks each rule once, and a spec checks that each one bites.

const SPEC = '\\.spec\\.tsx?$';
const SERVER = '^(apps/(api|worker|cli)|libs|migrations)/';
const packageNamed = (/** @type {string} */ name) => `^(\\.\\./)*node_modules/${name}/`;

module.exports = {
  forbidden: [
    {
      name: 'domain-stays-pure',
      comment: 'The law depends on nothing: no package, nothing of Node, none of our other layers.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: SPEC },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'domain-tests-stay-below',
      comment: 'The law is tested without the layers above it.',
      severity: 'error',
      from: { path: `^libs/domain/.*${SPEC}` },
      to: { path: '^(apps|libs/(casework|platform)|migrations)/' },
    },
    {
      name: 'domain-through-its-front-door',
      severity: 'error',
      from: { path: '^(apps|libs/casework)/' },
      to: { path: '^libs/domain/', pathNot: '^libs/domain/src/index\\.ts$' },
    },
    {
      name: 'platform-knows-no-case',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^(libs/(casework|domain)|apps|migrations)/' },
    },
    {
      name: 'platform-through-its-front-doors',
      severity: 'error',
      from: { path: '^(apps|libs/casework)/' },
      to: { path: '^libs/platform/', pathNot: '^libs/platform/src/[^/]+/index\\.ts$' },
    },
    {
      name: 'casework-knows-no-app',
      severity: 'error',
      from: { path: '^libs/casework/' },
      to: { path: '^(apps|migrations)/' },
    },
    {
      name: 'features-meet-at-the-front-door',
      severity: 'error',
      from: { path: '^libs/casework/src/([^/]+)/' },
      to: {
        path: '^libs/casework/src/([^/]+)/',
        pathNot: ['^libs/casework/src/$1/', '^libs/casework/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'apps-use-front-doors',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/casework/', pathNot: '^libs/casework/src/[^/]+/index\\.ts$' },
    },
    {
      name: 'apps-never-meet',
      comment: 'Only the commands may look into another app, to describe it.',
      severity: 'error',
      from: { path: '^apps/(api|worker|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-knows-the-law-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/(casework|platform)|migrations)/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'Entities change; what a migration did must not.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { pathNot: packageNamed('typeorm') },
    },
    {
      name: 'test-support-serves-tests',
      severity: 'error',
      from: { pathNot: ['^test/', SPEC] },
      to: { path: ['^test/', SPEC] },
    },
    {
      name: 'typeorm-in-its-places',
      severity: 'error',
      from: {
        path: SERVER,
        pathNot: ['\\.(entity|repository)\\.ts$', '^libs/platform/src/database/', '^migrations/', SPEC],
      },
      to: { path: packageNamed('typeorm') },
    },
    {
      name: 'bullmq-in-its-places',
      severity: 'error',
      from: { path: SERVER, pathNot: ['^libs/platform/src/queue/', '^apps/worker/', SPEC] },
      to: { path: packageNamed('bullmq') },
    },
    {
      name: 'class-validator-in-dtos',
      severity: 'error',
      from: { path: SERVER, pathNot: ['\\.(dto|decorator)\\.ts$', SPEC] },
      to: { path: packageNamed('class-validator') },
    },
    {
      name: 'no-development-package-at-run-time',
      severity: 'error',
      from: { path: SERVER, pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: ['^dist/', '^test/architecture/violations/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
