import { explain } from './plain-error.mjs';
import { command, providePackages } from './testing/debian-packages.mjs';
import { allSteps, prepareReports } from './testing/steps.mjs';
import { inOneLine, oneFailed, sum, withoutSkips } from './testing/tally.mjs';

/** @typedef {import('./testing/tally.mjs').Tally} Tally */
/** @typedef {import('./testing/steps.mjs').Step} Step */

const USAGE = `npm test              everything
npm test -- check     what needs no database: format, lint, boundaries, types, unit, scenarios
npm test -- int e2e   the steps whose names begin so`;

const everythingCounts = ['true', '1'].includes(process.env.CI ?? '');
/** @param {string} line */
const say = (line) => console.log(line);

let interrupted = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => (interrupted = true));

const steps = chosenSteps(process.argv.slice(2));
prepareReports();
const { env, tally: packages } = await preparePackages(steps);
const tallies = [packages];
for (const step of steps) if (!interrupted) tallies.push(await report(step, env));

const total = sum(interrupted ? [...tallies, oneFailed('interrupted', 'The run was interrupted.')] : tallies);
if (total.failures.length > 0) say(`\nFailed:\n${total.failures.map(({ name }) => `  ${name}`).join('\n')}`);
say(`\n${inOneLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string[]} words
 * @returns {Step[]}
 */
function chosenSteps(words) {
  const steps = allSteps();
  if (words.length === 0) return steps;
  const chosen = steps.filter(({ name, quick }) =>
    words.some((word) => (word === 'check' ? quick === true : name.startsWith(word))),
  );
  if (chosen.length > 0) return chosen;
  console.error(`${USAGE}\n\nSteps: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

/**
 * @param {Step[]} steps
 * @returns {Promise<{ env: NodeJS.ProcessEnv, tally: Tally }>}
 */
async function preparePackages(steps) {
  const { skip, missing } = await providePackages(
    steps.map(({ name }) => name),
    say,
  );
  if (missing.length === 0) return { env: {}, tally: sum([]) };
  if (!everythingCounts) return { env: { MINGJING_SKIP: skip.join(',') }, tally: sum([]) };
  return {
    env: {},
    tally: oneFailed('packages', `With CI=true nothing is skipped. Needed: ${command(missing)}`),
  };
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
async function report({ name, run }, env) {
  const started = performance.now();
  const counted = await run(env).catch((error) => oneFailed(name, explain(error)));
  const tally = everythingCounts ? withoutSkips(counted, name) : counted;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${tally.failed === 0 ? '✓' : '✗'} ${name}: ${inOneLine(tally)} (${seconds} s)`);
  for (const failure of tally.failures) say(`\n  ✗ ${failure.name}\n${indent(failure.message)}\n`);
  return tally;
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
