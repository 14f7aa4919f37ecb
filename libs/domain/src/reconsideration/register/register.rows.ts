import type { PayloadRequirement } from '../../procedure/act-table.js';
import {
  acceptedAsRegistered,
  concludedAsRegistered,
  concludedBefore,
  isPending,
  pendingAndAccepted,
  registerKeepers,
  registerRequirements,
  registerRules,
} from '../../register/register-entry.js';
import { knowsOutcome, outcomeRules } from '../outcomes.js';
import { everyRole, uniqueKeys } from '../receipt.requirements.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { Rows } from '../reconsideration.rows.js';
import type { ReconsiderationEntry, RegisterActs } from './register.acts.js';

type OnEntry = PayloadRequirement<Facts, ReconsiderationEntry>;

/** An outcome that the law of then did not know is a mistake of the register (旧行政复议法 28; 行政复议法 63-71). */
const outcomeOfThen: OnEntry = {
  on: 'payload',
  at: 'outcome',
  code: 'REGISTER_OUTCOME_UNKNOWN_THEN',
  article: registerRules,
  holds: ({ outcome }, { ruleSet }) =>
    outcome === undefined ||
    !(outcome in outcomeRules) ||
    knowsOutcome(ruleSet, outcome as keyof typeof outcomeRules),
};
/** Notices and the decision of a pending case name the act and what is asked. */
const pendingActNamed: OnEntry = {
  on: 'payload',
  at: 'actTitle',
  code: 'REGISTER_PENDING_INCOMPLETE',
  article: registerRules,
  holds: (entry) =>
    !isPending(entry) ||
    (Boolean(entry.actTitle?.trim()) && entry.actMadeOn !== undefined && Boolean(entry.request?.trim())),
};

/** Taking over an old register: one act of people, and what the law made follow in its day. */
export const registerRows: Pick<Rows, keyof RegisterActs> = {
  importRegisterEntry: {
    article: registerRules,
    by: registerKeepers,
    moves: { phase: { from: ['RECEIVED'], to: 'INTAKE_REVIEW' } },
    requires: [
      ...registerRequirements<Facts, ReconsiderationEntry>(),
      everyRole,
      uniqueKeys,
      outcomeOfThen,
      pendingActNamed,
    ],
    records: 'RegisterEntryImported',
  },
  acceptAsRegistered: {
    restates: true,
    article: registerRules,
    by: ['system'],
    moves: { phase: { from: ['INTAKE_REVIEW'], to: 'ACCEPTED' } },
    requires: [pendingAndAccepted],
    records: 'ApplicationAccepted',
    adds: (_, { record, occurredOn }) => ({
      acceptedOn: occurredOn,
      mode: 'explicit',
      route: record.registerEntry?.route ?? 'ordinary',
    }),
    automatic: { occursOn: acceptedAsRegistered, payload: () => ({}) },
  },
  closeAsRegistered: {
    article: registerRules,
    by: ['system'],
    moves: { phase: { from: ['INTAKE_REVIEW'], to: 'CLOSED' } },
    requires: [concludedBefore],
    records: 'CaseClosed',
    automatic: { occursOn: concludedAsRegistered, payload: () => ({}) },
  },
};
