export { journal } from '../journal/journal.js';
