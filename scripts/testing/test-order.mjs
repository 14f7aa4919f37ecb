import { createRequire } from 'node:module';

/** @type {typeof import('@jest/test-sequencer')} its types describe what `require` gives */
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/**
 * The browser tests share one county whose day moves on: they run in the order of their names, so that
 * a machine that knows nothing of earlier runs sees the same days as any other.
 */
export default class TestOrder extends TestSequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const shared = tests.filter((test) => test.context.config.displayName?.name === 'web');
    const others = tests.filter((test) => !shared.includes(test));
    const byName = shared.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return [...(await super.sort(others)), ...byName];
  }
}
