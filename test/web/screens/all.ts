import { audit } from './audit.js';
import { beside } from './beside.js';
import { board } from './board.js';
import { entrance, intake, others, registers, workbenches } from './around.js';
import { acts, approvals, casePages } from './cases.js';
import { handIns } from './hand-ins.js';
import type { Screen } from './screen.js';
import { serving } from './serving.js';
import { sittings } from './sittings.js';
import { statistics } from './statistics.js';
import { suits } from './suits.js';
import { supervision } from './supervision.js';
import { waiting } from './waiting.js';
import { yearReports } from './year-reports.js';

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
  ...audit,
  ...beside,
  ...handIns,
  ...board,
  ...yearReports,
  ...statistics,
  ...others,
];
