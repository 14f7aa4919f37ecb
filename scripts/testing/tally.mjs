import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Tally
 */

/** @returns {Tally} */
export function onePassed() {
  return { passed: 1, failed: 0, skipped: 0, failures: [] };
}

/**
 * @param {string} name
 * @param {string} message
 * @returns {Tally}
 */
export function oneFailed(name, message) {
  return { passed: 0, failed: 1, skipped: 0, failures: [{ name, message }] };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0, failures: /** @type {Failure[]} */ ([]) };
  for (const { passed, failed, skipped, failures } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  }
  return total;
}

/**
 * Where nothing may be skipped, a skipped test has failed.
 *
 * @param {Tally} tally
 * @param {string} name
 * @returns {Tally}
 */
export function withoutSkips(tally, name) {
  if (tally.skipped === 0) return tally;
  const failure = { name, message: `${tally.skipped} tests were skipped; with CI=true none may be.` };
  const failures = [...tally.failures, failure];
  return { ...tally, failed: tally.failed + tally.skipped, skipped: 0, failures };
}

/** @param {Tally} tally */
export function inOneLine({ passed, failed, skipped }) {
  const ending = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${ending}`;
}

/**
 * @param {string} file written by `jest --json`
 * @param {{ name: string, status: number, log: string }} run
 * @returns {Tally}
 */
export function tallyOfJest(file, { name, status, log }) {
  const report = readReport(file);
  if (report === null)
    return oneFailed(name, `There is no report; the run ended with status ${status}.\n${log}`);
  const tally = sum(report.testResults.map((/** @type {any} */ suite) => tallyOfSuite(suite)));
  if (status !== 0 && tally.failed === 0) {
    return sum([tally, oneFailed(name, `No test failed, but the run ended with status ${status}.\n${log}`)]);
  }
  return tally;
}

/**
 * @param {any} suite
 * @returns {Tally}
 */
function tallyOfSuite(suite) {
  const tests = suite.assertionResults.map((/** @type {any} */ test) => tallyOfTest(test));
  const total = sum(tests);
  const crashed = suite.status === 'failed' && total.failed === 0;
  return crashed ? sum([total, oneFailed(suite.name, suite.message)]) : total;
}

/**
 * @param {any} test
 * @returns {Tally}
 */
function tallyOfTest(test) {
  if (test.status === 'passed') return onePassed();
  if (test.status === 'failed') return oneFailed(test.fullName, test.failureMessages.join('\n'));
  return { passed: 0, failed: 0, skipped: 1, failures: [] };
}

/**
 * @param {string} output of `scenarios --json`
 * @param {{ name: string, status: number, log: string }} run
 * @returns {Tally}
 */
export function tallyOfScenarios(output, { name, status, log }) {
  const report = parse(output);
  if (typeof report?.passed !== 'number' || typeof report.failed !== 'number') {
    return oneFailed(name, `There is no report; the run ended with status ${status}.\n${log}`);
  }
  const failures = report.failed > 0 ? [{ name, message: log }] : [];
  const tally = { passed: report.passed, failed: report.failed, skipped: report.skipped ?? 0, failures };
  if (tally.passed + tally.failed === 0) return oneFailed(name, 'There are no scenarios.');
  if (status === 0 || tally.failed > 0) return tally;
  return sum([
    tally,
    oneFailed(name, `No scenario failed, but the run ended with status ${status}.\n${log}`),
  ]);
}

/** @param {string} file */
function readReport(file) {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
