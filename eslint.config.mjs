import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

import { houseLaw } from './scripts/lint/house-law.mjs';

const SOURCES = ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'];
const TESTS = ['**/*.spec.{ts,tsx}', 'test/**/*.ts'];
const SERVER = ['apps/{api,worker,cli}/**/*.ts', 'libs/**/*.ts'];
const DOMAIN = ['libs/domain/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'coverage/',
      'reports/',
      '.data/',
      'docs/generated/',
      'test/architecture/violations/',
      // Written by a generator from the OpenAPI description.
      'apps/web/src/api/schema.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { house: houseLaw, jest } },
  { files: ['**/*.{mjs,cjs}'], extends: [tseslint.configs.recommended] },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: SOURCES,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed(),
  },
  {
    files: [...SOURCES, '**/*.mjs'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'house/parameters': 'error',
      'house/file-name': 'error',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['apps/web/**/*.tsx'], rules: { 'house/oldest-browser': 'error' } },
  // A page's markup is long without being complicated.
  { files: ['apps/web/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 150 }] } },
  // Neither is a migration: one statement after another.
  { files: ['migrations/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: SERVER,
    ignores: TESTS,
    rules: {
      'house/one-door': 'error',
      'house/injected-clock': 'error',
      'house/configured-once': 'error',
      'house/no-default-export': 'error',
    },
  },
  // The few places where the laws of the house do not hold.
  {
    // The runner for case data; the others keep accounts and settings, no case.
    files: [
      'libs/platform/src/database/**/*.ts',
      'libs/casework/src/{procedures,people,sessions,settings}/**/*.ts',
      'apps/cli/src/load-demo.ts',
    ],
    rules: { 'house/one-door': 'off' },
  },
  {
    files: ['libs/platform/src/clock/**/*.ts', 'libs/domain/src/calendar/calendar-date.ts'],
    rules: { 'house/injected-clock': 'off' },
  },
  {
    files: ['libs/platform/src/config/**/*.ts', 'apps/{api,worker}/src/main.ts', 'apps/cli/**/*.ts'],
    rules: { 'house/configured-once': 'off' },
  },
  // The command line of TypeORM takes its data source from the default export.
  { files: ['libs/platform/src/database/data-source.ts'], rules: { 'house/no-default-export': 'off' } },
  {
    files: DOMAIN,
    ignores: [...TESTS, 'libs/domain/src/calendar/calendar-date.ts'],
    rules: {
      'no-restricted-globals': ['error', pure('Date', 'Statutory days are calendar dates.'), ...impure()],
    },
  },
  {
    files: ['libs/domain/src/calendar/calendar-date.ts'],
    rules: { 'no-restricted-globals': ['error', ...impure()] },
  },
  {
    files: DOMAIN,
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The law is not random.' },
      ],
    },
  },
  { files: TESTS, rules: inTests() },
);

function typed() {
  return {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Leaves files with decorators alone: what Nest injects must stay a run-time import.
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // Rows of TypeORM are written as plain objects.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // Interfaces of Nest and BullMQ ask for promises where there is nothing to wait for.
    '@typescript-eslint/require-await': 'off',
    // Takes the keys of a generic record for an enum.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    // A type parameter that only names the result is how an event's payload is read.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  };
}

/**
 * @param {string} name
 * @param {string} message
 */
function pure(name, message) {
  return { name, message };
}

function impure() {
  const message = 'The law depends on its arguments only.';
  return ['process', 'setTimeout', 'setInterval', 'performance', 'fetch', 'console', 'crypto'].map((name) =>
    pure(name, message),
  );
}

function inTests() {
  return {
    ...jest.configs['flat/recommended'].rules,
    'jest/no-focused-tests': 'error',
    'jest/no-disabled-tests': 'error',
    'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
    'jest/no-restricted-jest-methods': [
      'error',
      { mock: 'Inject a fake.', unstable_mockModule: 'Inject a fake.' },
    ],
    // Loops over tables and properties check inside callbacks.
    'jest/no-conditional-expect': 'off',
    'jest/no-standalone-expect': 'off',
    'max-lines-per-function': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/unbound-method': 'off',
  };
}
