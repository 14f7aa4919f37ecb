export { route } from '../../api/src/route.js';
