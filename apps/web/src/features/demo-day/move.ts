import type { components } from '../../api/schema';

/** What moving the day brought about. */
export type Move = components['schemas']['DemoDayMoveView'];
