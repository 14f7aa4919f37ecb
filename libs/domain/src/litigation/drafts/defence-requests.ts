import { actKindOf } from '../../hand-ins/act-kinds.js';
import type { HandInPort, HandInStanding } from '../../hand-ins/hand-in-requests.js';
import type { LitigationAct } from '../litigation-acts.js';
import type { LitigationRecord } from '../litigation-record.js';
import type { UnitDraft } from './unit-draft.js';

interface Standing {
  readonly record: LitigationRecord;
}

/** The court's clock of our answer; a case is one instance, and has one of them (law.md B.3, B.4). */
export const courtAnswerClocks: readonly string[] = [
  'al_answer_evidence',
  'al_answer_evidence_old',
  'cv_answer',
  'al_appeal_answer',
  'cv_appeal_answer',
  'al_retrial_opinion',
  'cv_retrial_opinion',
];

function standingOf(
  { answerFiledOn, concludedOn, closedOn }: LitigationRecord,
  draft: UnitDraft | undefined,
): HandInStanding {
  if (draft?.standing === 'accepted') return 'accepted';
  if (answerFiledOn !== null || concludedOn !== null || closedOn !== null) return 'over';
  return draft?.standing ?? 'open';
}

/** The unit a suit is assigned to is asked for the draft of our answer with evidence and basis (行政诉讼法 34, 67). */
export const defenceRequests: HandInPort<Standing, LitigationAct> = {
  requests: ({ record }) => {
    const { suit, unit, asksAnswer } = record;
    if (suit === null || unit === null || !asksAnswer) return [];
    const draft = record.drafts[unit.organ];
    return [
      {
        key: `defence-${unit.organ}`,
        kind: suit.kind === 'CIVIL_DEFENDANT' ? 'civilDefence' : 'defence',
        party: unit.organ,
        organId: unit.organ,
        organName: null,
        actKind: actKindOf(suit.cause),
        askedOn: unit.assignedOn,
        servedOn: unit.assignedOn,
        legalRules: courtAnswerClocks,
        legalKey: null,
        internalRules: unit.due === null ? [] : ['al_unit_draft'],
        internalKey: null,
        standing: standingOf(record, draft),
        handedInOn: draft?.handedInOn ?? null,
        checkedOn: draft?.checkedOn ?? null,
        remarks: draft?.remarks ?? null,
      },
    ];
  },
  acts: {
    handIn: ['submitDraftAnswer', 'submitHigherDraft'],
    supplement: 'supplementDraft',
    returning: 'returnDraft',
    accepting: 'acceptDraft',
  },
  entries: ['AnswerDrafted', 'HigherAnswerDrafted', 'AnswerDraftSupplemented'],
};
