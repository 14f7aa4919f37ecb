export { runProgram } from './run-program.js';
export type { Running } from './run-program.js';
