export { law } from './law.js';
