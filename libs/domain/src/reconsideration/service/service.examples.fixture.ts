import type { RefusalCode } from '../../wording/refusal-texts.js';
import { lettered, ordered } from '../after/after.examples.fixture.js';
import { demanded } from '../after/enforcement.examples.fixture.js';
import { noticed as hearingNoticed } from '../hearing/hearing.examples.fixture.js';
import type { ReconsiderationAct } from '../reconsideration.acts.js';
import {
  accepted,
  acceptedSimplified,
  answered,
  decided,
  declined,
  foreignReview,
  noticed,
  ownReview,
  sent,
  suspended,
  type Done,
  type Example,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

type Guards = Readonly<Partial<Record<RefusalCode, Omit<Example, 'act' | 'code'>>>>;
interface Ready {
  readonly done: readonly Done[];
  readonly today: string;
}

const unproved = { receiptNumber: undefined, receivedBy: ' ' } as const;
const left = { method: 'left', refusal: '本人拒绝签收', witnesses: ['社区甲', '社区乙'] } as const;

/** The guards that every service of a document shares, each both ways. */
const onBody = ({ done, today }: Ready): Guards => {
  const ready = { refused: done, today };
  return {
    SERVICE_NOT_PROVED: { ...ready, wrong: unproved },
    SERVICE_BODY_NOT_NAMED: {
      ...ready,
      wrong: { method: 'entrusted' },
      right: { method: 'entrusted', through: '贵阳市司法局' },
    },
    LEFT_WITHOUT_REFUSAL: { ...ready, wrong: { ...left, refusal: ' ' }, right: left },
    LEFT_WITHOUT_WITNESSES: {
      ...ready,
      wrong: { ...left, witnesses: ['社区甲', '社区甲'] },
      right: { ...left, witnesses: [], filmed: true },
    },
    PUBLIC_NOTICE_NOT_PUBLISHED: { ...ready, wrong: { method: 'publicNotice' } },
  };
};

const onParty = (ready: Ready, to: string): Guards => ({
  ...onBody(ready),
  ELECTRONIC_WITHOUT_CONSENT: {
    refused: ready.done,
    admitted: [
      ...ready.done,
      [
        ready.today,
        'confirmServiceAddress',
        { party: to, electronicConsent: true, electronicAddress: 'a@example.cn' },
      ],
    ],
    today: ready.today,
    wrong: { method: 'electronic', to },
    right: { method: 'electronic', to },
  },
});

const ready = (done: readonly Done[], today: string): Ready => ({ done, today });
const stayed: readonly Done[] = [...answered, ['2026-03-23', 'stayExecution']];
const stay = { document: 'stayNotice' } as const;
const mediated: readonly Done[] = [
  ...answered,
  ['2026-03-24', 'openMediation'],
  ['2026-03-25', 'reachAgreement'],
  ['2026-03-26', 'signMediationDocument'],
];
const decision = { document: 'reconsiderationDecision', to: 'applicant-1' } as const;
const tried = { cause: 'otherWaysFailed' } as const;
const returned: Done = [
  '2026-04-22',
  'recordReturnedMail',
  { ...decision, method: 'post', reason: '收件人外出' },
];
const published: Done = ['2026-04-22', 'publishServiceNotice', decision];

const served: Readonly<Partial<Record<ReconsiderationAct, readonly [Ready, string]>>> = {
  serveCorrectionNotice: [ready(noticed, '2026-03-05'), 'applicant-1'],
  serveDecline: [ready(declined, '2026-03-05'), 'applicant-1'],
  serveCopy: [ready(sent, '2026-03-09'), 'respondent-1'],
  serveConversionNotice: [
    ready([...acceptedSimplified, ['2026-03-20', 'convertToOrdinary']], '2026-03-26'),
    'applicant-1',
  ],
  serveExtensionNotice: [ready([...answered, ['2026-03-23', 'extendPeriod']], '2026-03-26'), 'applicant-1'],
  serveSuspensionNotice: [ready(suspended, '2026-03-26'), 'applicant-1'],
  serveResumptionNotice: [ready([...suspended, ['2026-03-25', 'resume']], '2026-03-26'), 'applicant-1'],
  serveHearingNotice: [ready(hearingNoticed, '2026-03-27'), 'applicant-1'],
  serveDecision: [ready(decided, '2026-04-22'), 'applicant-1'],
  serveDecisionCorrection: [
    ready([...decided, ['2026-04-21', 'correctDecision']], '2026-04-22'),
    'applicant-1',
  ],
  serveOpinionLetter: [ready(lettered, '2026-04-24'), 'respondent-1'],
  servePerformanceOrder: [ready(ordered, '2026-06-02'), 'respondent-1'],
  serveDemand: [ready(demanded, '2026-05-11'), 'applicant-1'],
  serveDocument: [ready(accepted, '2026-03-06'), 'applicant-1'],
};
const bodies: Readonly<Partial<Record<ReconsiderationAct, Ready>>> = {
  serveNormNotice: ready(ownReview, '2026-03-26'),
  serveNormTransfer: ready([...foreignReview, ['2026-03-24', 'transferNorm']], '2026-03-26'),
};

/** The guards of service in the rows of other chapters. */
export const servingExamples: ExamplesOf = {
  ...Object.fromEntries(Object.entries(served).map(([act, [when, to]]) => [act, onParty(when, to)])),
  ...Object.fromEntries(Object.entries(bodies).map(([act, when]) => [act, onBody(when)])),
};

/** The chapter of service itself. */
export const serviceExamples: ExamplesOf = {
  serveDocument: {
    NOTHING_TO_SERVE: { refused: accepted.slice(0, 1), admitted: accepted, today: '2026-03-06' },
    NOT_A_PARTY: { refused: accepted, today: '2026-03-06', wrong: { to: 'stranger' } },
    DOCUMENT_NOT_OWED: { refused: accepted, today: '2026-03-06', wrong: stay },
    MEDIATION_DOCUMENT_IN_PERSON: {
      refused: mediated,
      today: '2026-03-27',
      wrong: { document: 'mediationDocument', ...left },
      right: { document: 'mediationDocument' },
    },
  },
  confirmServiceAddress: {
    NOT_A_PARTY: { refused: accepted, today: '2026-03-06', wrong: { party: 'stranger' } },
    SERVICE_ADDRESS_MISSING: {
      refused: accepted,
      today: '2026-03-06',
      wrong: { address: ' ', electronicAddress: undefined, electronicConsent: false },
    },
    ELECTRONIC_ADDRESS_MISSING: {
      refused: accepted,
      today: '2026-03-06',
      wrong: { electronicAddress: ' ' },
      right: { electronicConsent: false, electronicAddress: undefined },
    },
  },
  recordReturnedMail: {
    NOTHING_TO_SERVE: { refused: accepted.slice(0, 1), admitted: stayed, today: '2026-03-26' },
    NOT_A_PARTY: { refused: stayed, today: '2026-03-26', wrong: { to: 'stranger' } },
    DOCUMENT_NOT_OWED: {
      refused: stayed,
      today: '2026-03-26',
      wrong: { document: 'extensionNotice' },
      right: { ...stay, to: 'respondent-1' },
    },
  },
  publishServiceNotice: {
    NOTHING_TO_SERVE: { refused: accepted.slice(0, 1), admitted: decided, today: '2026-04-22' },
    NOT_A_PARTY: { refused: decided, today: '2026-04-22', wrong: { ...decision, to: 'stranger' } },
    DOCUMENT_NOT_OWED: {
      refused: decided,
      today: '2026-04-22',
      wrong: { ...decision, document: 'terminationDecision' },
      right: decision,
    },
    MEDIATION_DOCUMENT_IN_PERSON: {
      refused: mediated,
      admitted: decided,
      today: '2026-04-22',
      wrong: { document: 'mediationDocument', to: 'applicant-1' },
      right: decision,
    },
    SUPERVISION_PAPER_NOT_PUBLISHED: {
      refused: [...lettered, ['2026-04-23', 'correctDecision']],
      today: '2026-04-24',
      wrong: { document: 'opinionLetter', to: 'letter-1' },
      right: { document: 'decisionCorrection', to: 'applicant-1' },
    },
    PUBLIC_NOTICE_NOT_LAST_RESORT: {
      refused: decided,
      admitted: [...decided, returned],
      today: '2026-04-23',
      wrong: { ...decision, ...tried },
      right: { ...decision, ...tried },
    },
    PUBLIC_NOTICE_RUNNING: {
      refused: [...decided, published],
      admitted: decided,
      today: '2026-04-23',
      wrong: decision,
      right: decision,
    },
  },
};
