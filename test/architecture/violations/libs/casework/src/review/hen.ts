export { egg } from './egg.js';
export const hen = 1;
