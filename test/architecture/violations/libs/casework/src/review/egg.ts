export { hen } from './hen.js';
export const egg = 1;
