export { clock } from '../../../platform/src/clock/clock.js';
