import { runCommandLine } from './launcher/command-line.mjs';
import { explain } from './plain-error.mjs';

const [name = '', ...args] = process.argv.slice(2);
try {
  process.exitCode = await runCommandLine(name, args);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
