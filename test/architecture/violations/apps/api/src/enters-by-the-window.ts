export { journal } from '../../../libs/casework/src/journal/journal.js';
