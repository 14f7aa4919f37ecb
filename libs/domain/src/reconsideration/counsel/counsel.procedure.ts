import type { Rows } from '../reconsideration.rows.js';
import { phases } from '../reconsideration.tracks.js';
import type { CounselActs } from './counsel.acts.js';
import { counselOpinion } from './counsel.rows.js';

/** Chapter of legal counsel: an opinion may be given as long as the case is open, suspended or not. */
export const counselRows: Pick<Rows, keyof CounselActs> = {
  recordCounselOpinion: {
    ...counselOpinion,
    moves: {
      phase: { from: phases.filter((phase) => phase !== 'CLOSED') },
      clock: { from: ['running', 'suspended'] },
    },
  },
};
