import { always, article } from '../../law/article.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { Rows } from '../reconsideration.rows.js';
import { suspendable } from '../reconsideration.tracks.js';
import type { SuperiorActs } from './superior.acts.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const elevation = { old: null, now: article('ARL', '38') } as const;

const superiorNamed: PayloadRequirement<Facts, { readonly superior: string }> = {
  on: 'payload',
  at: 'superior',
  code: 'SUPERIOR_BODY_NOT_NAMED',
  article: always(elevation.now),
  holds: ({ superior }) => superior.trim() !== '',
};
const decidedBefore: PayloadRequirement<Facts, SuperiorActs['handToSuperior']> = {
  on: 'payload',
  at: 'decidedOn',
  code: 'SUPERIOR_DECIDES_FIRST',
  article: always(elevation.now),
  holds: ({ decidedOn }, { occurredOn }) => decidedOn <= occurredOn,
};

/** Chapter of the superior who hears the case itself (行政复议法 38); here the case ends with that. */
export const superiorRows: Pick<Rows, keyof SuperiorActs> = {
  askSuperiorToHear: {
    article: elevation,
    by: handlers,
    approvedBy: ['organHead'],
    moves: { phase: { from: suspendable } },
    requires: [superiorNamed],
    records: 'SuperiorAsked',
  },
  handToSuperior: {
    article: elevation,
    by: ['registrar', ...handlers],
    moves: { phase: { from: suspendable, to: 'CLOSED' } },
    requires: [superiorNamed, decidedBefore],
    records: 'HandedToSuperior',
  },
};
