// The packages of Nest are ES modules only, so Jest runs in its ES module mode:
// node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects unit

const typescript = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};

// Fastify's test client requires this package, which is an ES module; Jest can do that from Node 24.9 on.
const toCommonJs = {
  swcrc: false,
  configFile: false,
  jsc: { target: 'es2022' },
  module: { type: 'commonjs' },
};

/**
 * @param {string} displayName
 * @param {string[]} testMatch
 * @param {object} [more]
 */
function project(displayName, testMatch, more = {}) {
  return {
    displayName,
    rootDir: import.meta.dirname,
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
    transform: {
      '^.+\\.ts$': ['@swc/jest', typescript],
      '/node_modules/cookie/.+\\.js$': ['@swc/jest', toCommonJs],
    },
    transformIgnorePatterns: ['/node_modules/(?!cookie/)'],
    resolver: '<rootDir>/scripts/testing/jest-resolver.cjs',
    moduleNameMapper: {
      '^@mingjing/domain$': '<rootDir>/libs/domain/src/index.ts',
      '^@mingjing/platform/(.*)$': '<rootDir>/libs/platform/src/$1/index.ts',
      '^@mingjing/casework/(.*)$': '<rootDir>/libs/casework/src/$1/index.ts',
    },
    modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/test/architecture/violations'],
    ...more,
  };
}

const onDatabase = {
  globalSetup: '<rootDir>/test/support/cluster.setup.mjs',
  globalTeardown: '<rootDir>/test/support/cluster.teardown.mjs',
};

const onScreen = {
  globalSetup: '<rootDir>/test/support/browsed.setup.mjs',
  globalTeardown: '<rootDir>/test/support/browsed.teardown.mjs',
};

export default {
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  testTimeout: 30_000,
  testSequencer: '<rootDir>/scripts/testing/test-order.mjs',
  projects: [
    project('unit', [
      'libs/**/*.spec.ts',
      'apps/api/**/*.spec.ts',
      'apps/worker/**/*.spec.ts',
      'apps/cli/**/*.spec.ts',
      'apps/web/src/**/*.spec.ts',
      'test/architecture/*.spec.ts',
    ]),
    project('int', ['test/int/**/*.int.spec.ts'], onDatabase),
    project('e2e', ['test/e2e/**/*.e2e.spec.ts'], onDatabase),
    project('faults', ['test/faults/**/*.e2e.spec.ts'], onDatabase),
    project('web', ['test/web/**/*.e2e.spec.ts'], onScreen),
    // No test but pictures to look at: npm run screens.
    project('screens', ['test/web/pictures.spec.ts'], onScreen),
  ],
};
