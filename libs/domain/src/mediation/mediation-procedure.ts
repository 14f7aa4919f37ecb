import type { CaseModel } from '../procedure/case-model.js';
import type { Procedure } from '../procedure/act-table.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';
import type { AdministrativeMediationActs, AdministrativeMediationEvents } from './mediation-acts.js';
import { administrativeMediationDeadlines } from './mediation-deadlines.js';
import type { MediationFacts } from './mediation-facts.js';
import { administrativeMediationRecordOf, type AdministrativeMediationRecord } from './mediation-record.js';
import { mediationRegisterRows } from './mediation-register.js';
import { agreementRows, fileRows, sessionRows, takingUpRows, type MediationRows } from './mediation-rows.js';
import { initialMediationTracks, type MediationTracks } from './mediation-tracks.js';

const rows: MediationRows = {
  ...mediationRegisterRows,
  ...takingUpRows,
  ...sessionRows,
  ...agreementRows,
  ...fileRows,
};

/** Administrative mediation 行政调解 as a procedure of its own: no national law, local rules and settings (law.md B.5, F). */
export const administrativeMediation: Procedure<
  MediationTracks,
  AdministrativeMediationActs,
  MediationFacts,
  AdministrativeMediationEvents
> = {
  name: 'mediation',
  initial: initialMediationTracks,
  closed: ({ phase }) => phase === 'ARCHIVED',
  unlessStated: {},
  acts: rows,
};

export const administrativeMediationActs = Object.keys(
  administrativeMediation.acts,
) as (keyof AdministrativeMediationActs)[];

export type AdministrativeMediationModel = CaseModel<
  MediationTracks,
  AdministrativeMediationActs,
  AdministrativeMediationRecord,
  MediationFacts,
  AdministrativeMediationEvents,
  OrganRules
>;

/** Mediation as the engine takes it: table, replay, clocks and facts. */
export const administrativeMediationModel: AdministrativeMediationModel = {
  procedure: administrativeMediation,
  recordOf: administrativeMediationRecordOf,
  deadlineRules: () => administrativeMediationDeadlines,
  factsOf: ({ record, deadlines }, { today, occurredOn }, organ) => ({
    record,
    deadlines,
    today,
    occurredOn,
    organ,
  }),
};
