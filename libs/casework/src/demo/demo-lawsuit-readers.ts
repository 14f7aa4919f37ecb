import { calendarDate, type CalendarDate, type LitigationActs, type SuitParty } from '@mingjing/domain';
import type { DemoLawsuit } from './demo-lawsuit-file.js';
import {
  approved,
  isCivil,
  perform,
  remark,
  servedProof,
  suitOf,
  suitParties,
  type LawsuitReading,
  type LawsuitStep,
  type LawsuitStory,
} from './demo-lawsuit-steps.js';
import { judgmentOf, rulingOf, secondOf } from './demo-lawsuit-words.js';

type Reader = (reading: LawsuitReading) => LawsuitStep[];
const theirs = (parties: readonly SuitParty[]) => parties.filter(({ ours }) => ours !== true);
const hearingBefore = ({ file, on }: LawsuitReading) =>
  file.acts.find(({ act, hearingOn }) => act === 'receiveHearingNotice' && hearingOn === on);
const keyOfHearing = (hearingOn: string): string => `hearing ${hearingOn}`;
const partyNamed = ({ parties }: LawsuitReading, word: string | undefined): string => {
  const role = word === '第三人' ? 'thirdParty' : 'plaintiff';
  return parties.find((party) => party.role === role)?.key ?? 'plaintiff-1';
};

/** 各方同日送达, or 原告11月17日签收: when the decision reached the others, where the file says so. */
function serviceOnOthers({ entry, parties, on }: LawsuitReading): LawsuitStep[] {
  const told = /(\d+)月(\d+)日签收/.exec(entry.note ?? '');
  if (!told && !/同日/.test(entry.note ?? '')) return [];
  const day = told
    ? calendarDate(
        `${on.slice(0, 4)}-${(told[1] ?? '').padStart(2, '0')}-${(told[2] ?? '').padStart(2, '0')}`,
      )
    : on;
  return theirs(parties).map(({ key }) => perform(day, 'recordJudgmentService', { party: key }));
}

/** The files leave out the approval of an answer; without one it would not have gone to the court. */
const approval = (on: CalendarDate): LawsuitStep[] => [
  perform(on, 'approveAnswer', {}),
  approved(on, 'approveAnswer'),
];

/** What was handed to the court before the hearing, and how it went. */
function trial(reading: LawsuitReading): LawsuitStep[] {
  const { file, entry, on } = reading;
  const noticed = hearingBefore(reading);
  const attended = entry.headAttended === true;
  if (!noticed && /调解/.test(entry.note ?? ''))
    return [
      perform(on, 'holdPreTrial', {
        step: 'courtMediation',
        course: entry.note ?? '',
        ...(isCivil(file) ? {} : { mediable: 'compensation' as const }),
      }),
    ];
  const hearing = noticed ? { hearing: keyOfHearing(on) } : {};
  const statement = perform(on, 'submitAppearance', {
    hearing: keyOfHearing(on),
    appearance: attended ? 'attends' : 'absent',
    name: attended ? nameOf(entry.head ?? '') : (entry.absentHead ?? '分管负责人'),
    post: '负责人',
    sealed: true,
    ...(attended
      ? {}
      : {
          reason: entry.absence ?? entry.head ?? '不能出庭',
          proof: entry.absenceProof ?? '证明材料附卷',
          staff: entry.staff ?? '',
        }),
  });
  return [
    ...(noticed && !isCivil(file) ? [statement] : []),
    perform(on, 'holdTrial', {
      ...hearing,
      headAttended: attended,
      ...(attended ? headOf(entry.head ?? '') : {}),
      ...(entry.headOf === undefined ? {} : { headOf: entry.headOf }),
      ...(entry.staff === undefined ? {} : { staff: entry.staff }),
      ...remark(entry),
    }),
  ];
}

const nameOf = (phrase: string): string => phrase.replace(/出庭(并发言)?$/, '');

/** The files say in one phrase who came, and whether they spoke (出庭规定 2, 11). */
function headOf(
  phrase: string,
): Pick<LitigationActs['holdTrial'], 'headName' | 'headPost' | 'spokeOnSubstance'> {
  return {
    headName: nameOf(phrase),
    headPost: /副/.test(phrase) ? 'deputy' : 'chief',
    spokeOnSubstance: /发言/.test(phrase),
  };
}

const readers: Readonly<Record<string, Reader>> = {
  receiveSummons: (reading) => [
    perform(reading.on, 'receiveSummons', {
      ...suitOf(reading),
      ...(reading.entry.courtSetEvidenceDays === undefined
        ? {}
        : { courtSetEvidenceDays: reading.entry.courtSetEvidenceDays }),
    }),
  ],
  assign: ({ entry, on }) => [
    perform(on, 'assign', {
      unit: entry.unit ?? '',
      ...(entry.internalDue === undefined ? {} : { internalDue: calendarDate(entry.internalDue) }),
    }),
  ],
  submitDraftAnswer: ({ entry, on, instance }) => [
    perform(on, instance === 'first' ? 'submitDraftAnswer' : 'submitHigherDraft', {
      from: entry.from ?? '',
      ...remark(entry),
    }),
  ],
  reviewAnswer: ({ entry, on }) => [
    perform(on, 'reviewAnswer', { by: entry.by ?? '', opinion: entry.note ?? '' }),
  ],
  fileAnswer: ({ entry, on }) => [
    ...approval(on),
    perform(on, 'fileAnswer', { evidenceListed: true, basesListed: true, ...remark(entry) }),
  ],
  receiveHearingNotice: ({ entry, on }) => [
    perform(on, 'receiveHearingNotice', {
      hearing: keyOfHearing(entry.hearingOn ?? on),
      hearingOn: calendarDate(entry.hearingOn ?? on),
      ...(entry.hearingTime === undefined ? {} : { startsAt: entry.hearingTime }),
      ...(/负责人出庭/.test(entry.note ?? '') ? { headOrdered: true } : {}),
      ...remark(entry),
    }),
  ],
  proposeHeadAppearance: ({ file, entry, on }) => [
    perform(on, 'proposeHeadAppearance', {
      hearing: keyOfHearing(file.acts.findLast(({ hearingOn }) => hearingOn !== undefined)?.hearingOn ?? ''),
      candidate: entry.candidate ?? '',
      ...remark(entry),
    }),
  ],
  holdTrial: trial,
  attendInquiry: ({ entry, on }) => [perform(on, 'attendInquiry', { course: entry.note ?? '' })],
  changeAct: ({ entry, on }) => [
    perform(on, 'changeAct', { by: entry.by ?? '', content: entry.note ?? '', toldCourt: true }),
  ],
  receiveJudgment: (reading) => {
    const { entry, on } = reading;
    return [
      perform(on, 'receiveJudgment', {
        outcome: judgmentOf(entry.outcome ?? ''),
        text: entry.outcome ?? '',
        proof: servedProof,
        ...(entry.performWithinDays === undefined ? {} : { performWithinDays: entry.performWithinDays }),
        ...(entry.performFrom === undefined ? {} : { performFrom: 'effect' as const }),
        ...remark(entry),
      }),
      ...serviceOnOthers(reading),
    ];
  },
  receiveRuling: (reading) => [
    perform(reading.on, 'receiveRuling', {
      outcome: rulingOf(`${reading.entry.outcome ?? ''}${reading.entry.note ?? ''}`),
      proof: servedProof,
      ...remark(reading.entry),
    }),
    ...serviceOnOthers(reading),
  ],
  receiveMediationDocument: ({ entry, on }) => [
    perform(on, 'receiveMediationDocument', {
      text: entry.outcome ?? '',
      proof: servedProof,
      ...(entry.performWithinDays === undefined ? {} : { performWithinDays: entry.performWithinDays }),
      ...remark(entry),
    }),
  ],
  proposeNoAppeal: ({ entry, on }) => [
    perform(on, 'proposeAppealChoice', { appeal: false, reasons: entry.note ?? '建议不上诉' }),
  ],
  fileAppeal: (reading) => [
    perform(reading.on, 'fileAppeal', {
      ...suitOf(reading),
      ...(reading.entry.courtReceivedOn === undefined
        ? {}
        : { courtReceivedOn: calendarDate(reading.entry.courtReceivedOn) }),
    }),
  ],
  receiveAppealCopy: (reading) => [
    perform(reading.on, 'receiveAppealCopy', {
      ...suitOf(reading),
      appellants: [partyNamed(reading, reading.entry.from)],
    }),
  ],
  fileAppealAnswer: ({ entry, on }) => [...approval(on), perform(on, 'fileAppealAnswer', remark(entry))],
  receiveSecondJudgment: ({ entry, on }) => [
    perform(on, 'receiveSecondJudgment', {
      outcome: secondOf(entry.outcome ?? ''),
      text: entry.outcome ?? '',
      proof: servedProof,
    }),
  ],
  // The system itself lets a decision take effect, from the days of service.
  becomeEffective: () => [],
  receiveRetrialCopy: (reading) => [
    perform(reading.on, 'receiveRetrialCopy', {
      ...suitOf(reading),
      applicants: [partyNamed(reading, undefined)],
    }),
  ],
  receiveJudicialSuggestion: ({ entry, on }) => [
    perform(on, 'receiveJudicialSuggestion', {
      letter: `司法建议${on}`,
      matter: 'norm',
      subject: entry.subject ?? '',
    }),
  ],
  receiveProcuratorSuggestion: (reading) => [
    perform(reading.on, 'receiveProcuratorSuggestion', suitOf(reading)),
  ],
  submitDraftReply: ({ entry, on }) => [
    perform(on, 'submitDraftReply', { from: entry.from ?? '', ...remark(entry) }),
  ],
  submitPerformanceDraft: ({ entry, on }) => [
    perform(on, 'submitPerformanceDraft', { from: entry.from ?? '', ...remark(entry) }),
  ],
  performed: ({ entry, on }) => [perform(on, 'performed', { how: entry.note ?? '履行完毕', sameAct: false })],
  close: ({ entry, on }) => [perform(on, 'close', remark(entry))],
};

/** The first act of a file that no reader knows. */
export const unknownActIn = ({ acts }: DemoLawsuit): string | undefined =>
  acts.find(({ act }) => !Object.hasOwn(readers, act))?.act;

const opens = {
  receiveSummons: 'first',
  receiveProcuratorSuggestion: 'preTrial',
  fileAppeal: 'second',
  receiveAppealCopy: 'second',
  receiveRetrialCopy: 'retrial',
} as const;
const isOpening = (act: string): act is keyof typeof opens => Object.hasOwn(opens, act);

/** What the case below learns when a higher instance opens. */
function learnt(reading: LawsuitReading): LawsuitStep[] {
  const { entry, on, parties } = reading;
  const told = (step: LawsuitStep): LawsuitStep => ({ ...step, byOpening: true });
  if (entry.act === 'receiveRetrialCopy')
    return [told(perform(on, 'recordRetrial', { party: partyNamed(reading, entry.from) }))];
  const court = entry.to ?? entry.court ?? '';
  if (entry.act === 'receiveAppealCopy')
    return [told(perform(on, 'recordAppeal', { party: partyNamed(reading, entry.from), court }))];
  const us = parties.find(({ ours }) => ours === true)?.key ?? '';
  return [
    perform(on, 'proposeAppealChoice', { appeal: true, reasons: '一审认定事实、适用法律有误' }),
    approved(on, 'decideAppeal'),
    told(perform(on, 'recordAppeal', { party: us, court, filedOn: on })),
  ];
}

/** The cases of a dispute, one per instance, with their steps (settled 6). */
export function lawsuitStories(
  file: DemoLawsuit,
  organNames: ReadonlyMap<string, string>,
  isOurs: (organ: string) => boolean,
): LawsuitStory[] {
  const parties = suitParties(file, organNames, isOurs);
  return file.acts.reduce<LawsuitStory[]>((stories, entry) => {
    const on = calendarDate(entry.occurredOn);
    const current = stories.at(-1);
    const instance = isOpening(entry.act) ? opens[entry.act] : (current?.instance ?? 'first');
    const reading = { file, entry, parties, on, instance };
    const steps = readers[entry.act]?.(reading);
    if (!steps) throw new Error(`${file.id} tells the act ${entry.act}, which has no reader`);
    // The dispute is over: each of its instances is closed.
    if (entry.act === 'close')
      return stories.map((story) => ({ ...story, steps: [...story.steps, ...steps] }));
    if (!isOpening(entry.act) && current)
      return [...stories.slice(0, -1), { ...current, steps: [...current.steps, ...steps] }];
    if (!current) return [{ instance, steps }];
    return [
      ...stories.slice(0, -1),
      { ...current, steps: [...current.steps, ...learnt(reading)] },
      { instance, steps },
    ];
  }, []);
}
