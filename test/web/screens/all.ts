import { beside } from './beside.js';
import { entrance, intake, others, registers, workbenches } from './around.js';
import { acts, approvals, casePages } from './cases.js';
import { handIns } from './hand-ins.js';
import type { Screen } from './screen.js';
import { serving } from './serving.js';
import { sittings } from './sittings.js';
import { suits } from './suits.js';
import { supervision } from './supervision.js';
import { waiting } from './waiting.js';

/** Every screen there is. A new one is one row in its part. */
export const screens: readonly Screen[] = [
  ...entrance,
  ...workbenches,
  ...registers,
  ...intake,
  ...casePages,
  ...acts,
  ...approvals,
  ...waiting,
  ...serving,
  ...sittings,
  ...suits,
  ...supervision,
  ...beside,
  ...handIns,
  ...others,
];
