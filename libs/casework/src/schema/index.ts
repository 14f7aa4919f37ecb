export { caseworkEntities } from './casework-entities.js';
