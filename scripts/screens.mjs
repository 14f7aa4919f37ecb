import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { checkout } from './checkout.mjs';
import { explain } from './plain-error.mjs';

const USAGE = `npm run screens                        pictures of every screen in reports/screens/<size>
npm run screens -- --only case,07      those whose name contains one of the words
npm run screens -- --lang en           in English, in reports/screens/en/<size>
npm run screens -- --docs              also the pictures of the README, in docs/screens

It starts a system of its own with the demo county. The screens are the rows of test/web/screens.`;

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'screens',
  '--runInBand',
  '--verbose',
];

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      lang: { type: 'string', default: 'zh' },
      docs: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !['zh', 'en'].includes(values.lang)) console.log(USAGE);
  else process.exitCode = await takePictures(values);
} catch (error) {
  console.error(`${explain(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}

/**
 * @param {{ only: string, lang: string, docs: boolean }} asked
 * @returns {Promise<number>} the exit status
 */
async function takePictures({ only, lang, docs }) {
  const env = { ...process.env, SCREENS_ONLY: only, SCREENS_LANGUAGE: lang, SCREENS_DOCS: docs ? '1' : '' };
  const child = spawn(process.execPath, JEST, { cwd: checkout, env, stdio: 'inherit' });
  // Ctrl-C reaches Jest as well, which then stops the system it started.
  process.on('SIGINT', () => {});
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
