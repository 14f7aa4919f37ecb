import { actKindOf } from '../../hand-ins/act-kinds.js';
import type { HandInPort, HandInRequest, HandInStanding } from '../../hand-ins/hand-in-requests.js';
import type { AnswerState } from '../answer-state.js';
import { replyClocks } from '../reconsideration.facts.js';
import type { Party } from '../party.js';
import type { ReconsiderationAct } from '../reconsideration.acts.js';
import { partiesOf, type ReconsiderationRecord } from '../reconsideration.record.js';

interface Standing {
  readonly record: ReconsiderationRecord;
}

function standingOf(record: ReconsiderationRecord, key: string, { answeredOn }: AnswerState): HandInStanding {
  if (answeredOn !== null) return record.answerChecks[key]?.standing ?? 'handedIn';
  return record.concludedOn === null && record.closedOn === null ? 'open' : 'over';
}

function requestOf(record: ReconsiderationRecord, party: Party): readonly HandInRequest[] {
  const answer = record.answers[party.key];
  if (answer?.sentOn == null) return [];
  const check = record.answerChecks[party.key];
  return [
    {
      key: `answer-${party.key}`,
      kind: 'answer',
      party: party.key,
      organId: party.organId ?? null,
      organName: party.name,
      actKind: actKindOf(record.application?.matter ?? ''),
      askedOn: answer.sentOn,
      servedOn: answer.servedOn,
      legalRules: replyClocks,
      legalKey: party.key,
      internalRules: [],
      internalKey: null,
      standing: standingOf(record, party.key, answer),
      handedInOn: answer.answeredOn,
      checkedOn: check?.on ?? null,
      remarks: check?.remarks ?? null,
    },
  ];
}

/** Each respondent that was sent the copy is asked for its answer, evidence and basis (行政复议法 48, 54). */
export const answerRequests: HandInPort<Standing, ReconsiderationAct> = {
  requests: ({ record }) => partiesOf(record, 'respondent').flatMap((party) => requestOf(record, party)),
  acts: {
    handIn: ['receiveAnswer'],
    supplement: 'supplementAnswer',
    returning: 'returnAnswer',
    accepting: 'acceptAnswer',
  },
  entries: ['AnswerReceived', 'AnswerSupplemented'],
};
