import type { Procedure } from '../procedure/act-table.js';
import { afterRows } from './after/after.rows.js';
import { answerRows } from './answers/answers.rows.js';
import { clockRows } from './clock/clock.rows.js';
import { committeeRows } from './committee/committee.rows.js';
import { counselRows } from './counsel/counsel.procedure.js';
import { hearingRows } from './hearing/hearing.rows.js';
import { mediationRows } from './mediation/mediation.rows.js';
import { inquiryRows } from './inquiry/inquiry.rows.js';
import { normRows } from './norms/norm.rows.js';
import { partyRows } from './parties/party.rows.js';
import { registerRows } from './register/register.rows.js';
import { serviceRows } from './service/service.rows.js';
import { stayRows } from './stay/stay.rows.js';
import { superiorRows } from './superior/superior.rows.js';
import { decisionRows } from './decision/decision.rows.js';
import { afterDecisionRows } from './reconsideration.decision.js';
import { intakeRows } from './reconsideration.intake.js';
import { materialRows } from './file-rows.js';
import { lessonRows } from './reconsideration.lessons.js';
import { reviewRows } from './reconsideration.review.js';
import type { ReconsiderationActs } from './reconsideration.acts.js';
import type { ReconsiderationEvents } from './reconsideration.events.js';
import type { ReconsiderationFacts } from './reconsideration.facts.js';
import { initialTracks, type Tracks } from './reconsideration.tracks.js';

export type Reconsideration = Procedure<
  Tracks,
  ReconsiderationActs,
  ReconsiderationFacts,
  ReconsiderationEvents
>;

/** The whole procedure: which act may happen when, by whom and under which article (行政复议法 chapters 3-5). */
export const reconsideration: Reconsideration = {
  name: 'reconsideration',
  initial: initialTracks,
  closed: ({ phase }) => phase === 'CLOSED',
  unlessStated: { clock: { from: ['running'] } },
  acts: {
    // What a register says of acceptance goes before what the law says of silence.
    ...registerRows,
    ...intakeRows,
    ...partyRows,
    ...reviewRows,
    ...answerRows,
    ...inquiryRows,
    ...hearingRows,
    ...committeeRows,
    ...counselRows,
    ...mediationRows,
    ...stayRows,
    ...superiorRows,
    ...clockRows,
    ...normRows,
    ...serviceRows,
    ...decisionRows,
    ...afterRows,
    ...afterDecisionRows,
    ...lessonRows,
    ...materialRows,
  },
};

export const reconsiderationActs = Object.keys(reconsideration.acts) as (keyof ReconsiderationActs)[];
