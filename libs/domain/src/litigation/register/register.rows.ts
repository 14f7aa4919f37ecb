import type { PayloadRequirement } from '../../procedure/act-table.js';
import {
  concludedAsRegistered,
  concludedBefore,
  isPending,
  registerKeepers,
  registerRequirements,
  registerRules,
} from '../../register/register-entry.js';
import { bothSidesNamed, keysDistinct } from '../answer/answer.requirements.js';
import type { LitigationFacts } from '../litigation-facts.js';
import type { Chapter } from '../litigation-rows.js';
import type { SuitEntry, SuitRegisterActs } from './register.acts.js';

type OnEntry = PayloadRequirement<LitigationFacts, SuitEntry>;

const pendingCourtNamed: OnEntry = {
  on: 'payload',
  at: 'court',
  code: 'SUIT_COURT_NOT_NAMED',
  article: registerRules,
  holds: (entry) => !isPending(entry) || Boolean(entry.court?.trim()),
};
/** A pending appeal or retrial has clocks that its own opening act starts; a line of a register cannot. */
const pendingInFirstInstance: OnEntry = {
  on: 'payload',
  at: 'instance',
  code: 'REGISTER_PENDING_HIGHER_INSTANCE',
  article: registerRules,
  holds: (entry) => !isPending(entry) || entry.instance === 'first',
};

/** Taking over an old register of lawsuits: one act of people, and the end it tells of. */
export const suitRegisterRows: Chapter<SuitRegisterActs> = {
  importRegisterEntry: {
    article: registerRules,
    by: registerKeepers,
    moves: { phase: { from: ['NEW'], to: 'SUMMONS_RECEIVED' } },
    requires: [
      ...registerRequirements<LitigationFacts, SuitEntry>(),
      bothSidesNamed,
      keysDistinct,
      pendingCourtNamed,
      pendingInFirstInstance,
    ],
    records: 'RegisterEntryImported',
  },
  closeAsRegistered: {
    article: registerRules,
    by: ['system'],
    moves: { phase: { from: ['SUMMONS_RECEIVED'], to: 'CLOSED' } },
    requires: [concludedBefore],
    records: 'CaseClosed',
    automatic: { occursOn: concludedAsRegistered, payload: () => ({}) },
  },
};
