import { createRequire } from 'node:module';

/** @type {typeof import('@jest/test-sequencer')} its types describe what `require` gives */
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

const LONGEST = 'looking-over.e2e.spec.ts';

/** The look at every screen takes as long as all other browser tests: it begins first, so that other workers share the rest. */
export default class TestOrder extends TestSequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [
      ...sorted.filter(({ path }) => path.endsWith(LONGEST)),
      ...sorted.filter(({ path }) => !path.endsWith(LONGEST)),
    ];
  }
}
