import type { Rows } from '../reconsideration.rows.js';
import type { AfterActs } from './after.acts.js';
import { enforcementRows } from './enforcement.rows.js';
import { letterRows } from './letter.rows.js';
import { publicityRows } from './publicity.rows.js';
import { supervisionRows } from './supervision.rows.js';

/** What follows a decision (行政复议法 76-79, 85, 86): letters, supervision, enforcement, publicity. */
export const afterRows: Pick<Rows, keyof AfterActs> = {
  ...letterRows,
  ...supervisionRows,
  ...enforcementRows,
  ...publicityRows,
};
