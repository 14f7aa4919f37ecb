export { route } from '../../../../apps/api/src/route.js';
