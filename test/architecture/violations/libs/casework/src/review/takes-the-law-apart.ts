export { law } from '../../../domain/src/law.js';
