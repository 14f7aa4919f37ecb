import type { AnyActs, AnyEvents, AnyRecord, AnyTracks } from '../procedures/any-case.js';
import type { ProcedureName } from '../procedures/procedure-names.js';
import { CasePlay, type PlaySetting, type ProcedurePlay } from './case-play.js';
import { LitigationPlay } from './litigation-samples.js';
import { MediationPlay } from './mediation-samples.js';

/** A play of whatever procedure. */
export type AnyPlay = ProcedurePlay<AnyTracks, AnyActs, AnyRecord, unknown, AnyEvents>;

const plays: Readonly<Record<ProcedureName, (setting: PlaySetting) => unknown>> = {
  reconsideration: (setting) => new CasePlay(setting),
  mediation: (setting) => new MediationPlay(setting),
  litigation: (setting) => new LitigationPlay(setting),
};

/** Plays a case of a procedure. */
export const playOf = (procedure: ProcedureName, setting: PlaySetting): AnyPlay =>
  plays[procedure](setting) as AnyPlay;
