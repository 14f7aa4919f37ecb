export { law } from '../libs/domain/src/index.js';
