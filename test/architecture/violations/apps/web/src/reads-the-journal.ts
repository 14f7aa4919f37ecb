export { journal } from '../../../libs/casework/src/journal/index.js';
