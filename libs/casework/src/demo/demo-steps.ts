import {
  calendarDate,
  intakeConditions,
  type Agent,
  type Party,
  type ReconsiderationActs,
} from '@mingjing/domain';
import type { DemoFile, DemoParty } from './demo-file.js';
import {
  act,
  approve,
  handedOver,
  keysOf,
  noted,
  service,
  type DemoOffice,
  type DemoStep,
  type Reader,
  type Reading,
} from './demo-reading.js';
import { afterReaders } from './demo-after-steps.js';
import { decisionReaders } from './demo-decision-steps.js';
import { hearingReaders } from './demo-hearing-steps.js';
import { mediationParties, mediationReaders } from './demo-mediation-steps.js';
import { reviewReaders } from './demo-review-steps.js';
import { demoWords, failedCondition, inTermsOf, simplifiedGround } from './demo-words.js';

const acceptance = ({ file, entry }: Reading): ReconsiderationActs['accept'] => ({
  conditions: intakeConditions.map((condition) => ({ condition, met: true })),
  route: entry.procedure === 'simplified' ? 'simplified' : 'ordinary',
  ...(entry.procedure === 'simplified'
    ? { simplifiedGround: simplifiedGround(file.simplifiedGround ?? entry.note ?? '') }
    : {}),
  ...noted(entry),
});

const proposedBefore = ({ file, entry }: Reading): boolean =>
  file.acts.some((other) => other.act === 'proposeAcceptance' && other.occurredOn <= entry.occurredOn);

/** The representative, else the first of the applicants, takes the notice for all. */
const spokesmanOf = (parties: readonly Party[]): string[] => {
  const applicants = parties.filter(({ role }) => role === 'applicant');
  const [first] = [...applicants.filter(({ representative }) => representative), ...applicants];
  return first ? [first.key] : [];
};

/** How each act of the files is performed. A file with another act is not loaded. */
export const demoReaders: Readonly<Record<string, Reader>> = {
  ...reviewReaders,
  ...hearingReaders,
  ...afterReaders,
  ...decisionReaders,
  receiveApplication: (reading) => [act(reading.on, 'receiveApplication', application(reading))],
  proposeAcceptance: (reading) => [act(reading.on, 'accept', acceptance(reading))],
  accept: (reading) => [
    ...(proposedBefore(reading) ? [] : [act(reading.on, 'accept', acceptance(reading))]),
    approve(reading.on, 'accept', 'zheng-qixing'),
    ...handedOver(reading, 'acceptanceNotice', spokesmanOf(reading.parties)),
  ],
  declineToAccept: ({ entry, on }) => [
    act(on, 'declineToAccept', {
      failedCondition: failedCondition(String(entry.ground ?? '')),
      ground: String(entry.ground ?? ''),
      ...(entry.competentBody === undefined ? {} : { competentBody: entry.competentBody }),
    }),
    approve(on, 'declineToAccept', 'zheng-qixing'),
  ],
  serveDecline: (reading) => [
    act(reading.on, 'serveDecline', service(reading, keysOf(reading, reading.entry.to)[0] ?? '')),
  ],
  issueCorrectionNotice: ({ entry, on }) => [
    act(on, 'issueCorrectionNotice', {
      items: (entry.items ?? '').split('、').filter(Boolean),
      ...(entry.submitWithinDays === undefined ? {} : { submitWithinDays: entry.submitWithinDays }),
    }),
  ],
  serveCorrectionNotice: (reading) => [
    act(reading.on, 'serveCorrectionNotice', service(reading, keysOf(reading, reading.entry.to)[0] ?? '')),
  ],
  submitCorrection: ({ entry, on }) => [
    act(on, 'submitCorrection', {
      ...(entry.postedOn === undefined ? {} : { postedOn: calendarDate(entry.postedOn) }),
      ...noted(entry),
    }),
  ],
  deemAbandoned: ({ entry, on }) => [
    act(on, 'deemAbandoned', { nothingPosted: true, noGoodReason: true, ...noted(entry) }),
  ],
  sendCopy: (reading) => keysOf(reading, reading.entry.to).map((to) => act(reading.on, 'sendCopy', { to })),
  serveCopy: (reading) =>
    keysOf(reading, reading.entry.to).map((to) => act(reading.on, 'serveCopy', service(reading, to))),
  receiveAnswer: (reading) =>
    keysOf(reading, reading.entry.from).map((from) =>
      act(reading.on, 'receiveAnswer', { from, ...noted(reading.entry) }),
    ),
  recordNoAnswer: (reading) =>
    keysOf(reading, reading.entry.from).map((from) =>
      act(reading.on, 'recordNoAnswer', { from, ...noted(reading.entry) }),
    ),
  hearOpinions: (reading) =>
    keysOf(reading, reading.entry.from).map((from) =>
      act(reading.on, 'hearOpinions', {
        from,
        method: inTermsOf(demoWords.hearing, (reading.entry.method ?? '').split('与')[0] ?? ''),
        content: reading.entry.note ?? '已当面或者以其他方式听取意见，笔录附卷。',
        wishForMediation: /愿意调解|均有调解意愿/.test(reading.entry.note ?? '') ? 'agreed' : 'refused',
      }),
    ),
  serveDecision: (reading) =>
    keysOf(reading, reading.entry.to).map((to) => act(reading.on, 'serveDecision', service(reading, to))),
  performed: (reading) =>
    keysOf(reading, reading.entry.by).map((by) =>
      act(reading.on, 'performed', { by, ...noted(reading.entry) }),
    ),
  close: ({ entry, on }) => [act(on, 'close', noted(entry))],
};

const readersOf: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  reconsideration: demoReaders,
  mediation: mediationReaders,
};

/** The steps of a case, or the first act the tables do not know. */
export function demoSteps(
  file: DemoFile,
  organNames: ReadonlyMap<string, string>,
  office: DemoOffice,
): DemoStep[] | { unknownAct: string } {
  const readers = readersOf[file.procedure];
  if (!readers) return { unknownAct: file.acts[0]?.act ?? file.procedure };
  const unknown = file.acts.find((entry) => !(entry.act in readers));
  if (unknown) return { unknownAct: unknown.act };
  const parties =
    file.procedure === 'mediation' ? mediationParties(file, organNames) : partiesOf(file, organNames);
  return file.acts.flatMap(
    (entry) =>
      readers[entry.act]?.({
        file,
        entry,
        parties,
        organNames,
        office,
        on: calendarDate(entry.occurredOn),
      }) ?? [],
  );
}

/** Third parties who come in by an act of their own. */
const admittedLater = ({ acts }: DemoFile): string[] =>
  acts.flatMap(({ act: name, party }) => (name === 'admitThirdParty' && party ? [party] : []));

/** Those the file lists, and those it only names where they come in. */
function thirdPartiesOf(file: DemoFile): readonly DemoParty[] {
  const listed = file.thirdParties ?? [];
  const others = admittedLater(file).filter((name) => !listed.some((party) => party.name === name));
  return [...listed, ...others.map((name) => ({ name, kind: 'organisation' }))];
}

function application({ file, entry, parties }: Reading): ReconsiderationActs['receiveApplication'] {
  const { challengedAct } = file;
  return {
    title: file.title,
    channel: inTermsOf(demoWords.channel, entry.channel ?? ''),
    ...(entry.postmarkedOn === undefined ? {} : { postmarkedOn: calendarDate(entry.postmarkedOn) }),
    ...(entry.legalUnitReceivedOn === undefined
      ? {}
      : { legalUnitReceivedOn: calendarDate(entry.legalUnitReceivedOn) }),
    ...(entry.channel === '口头' ? { oralRecord: entry.note ?? '口头申请笔录' } : {}),
    parties: parties.filter(({ name }) => !admittedLater(file).includes(name)),
    challengedAct: {
      title: challengedAct.title,
      number: challengedAct.number,
      madeOn: calendarDate(challengedAct.madeOn),
      knownOn: calendarDate(challengedAct.knownOn),
      advised: challengedAct.advised,
      ...(challengedAct.content === undefined ? {} : { content: challengedAct.content }),
    },
    request: file.request,
    facts: file.facts,
    reasons: file.reasons,
    category: file.category,
    matter: file.matter,
    reconsiderationFirst: file.flags?.includes('复议前置') ?? false,
    ...(file.flags === undefined ? {} : { flags: file.flags }),
    ...noted(entry),
  };
}

function partiesOf(file: DemoFile, organNames: ReadonlyMap<string, string>): Party[] {
  const person =
    (role: 'applicant' | 'thirdParty') =>
    (party: DemoParty, index: number): Party => ({
      key: `${role}-${String(index + 1)}`,
      role,
      kind: inTermsOf(demoWords.partyKind, party.kind),
      name: party.name,
      ...(party.sex === undefined ? {} : { sex: inTermsOf(demoWords.sex, party.sex) }),
      ...(party.born === undefined ? {} : { born: calendarDate(party.born) }),
      ...(party.idNo === undefined ? {} : { idNo: party.idNo }),
      ...(party.creditCode === undefined ? {} : { creditCode: party.creditCode }),
      ...(party.legalRep === undefined ? {} : { legalRepresentative: party.legalRep }),
      ...(party.address === undefined ? {} : { address: party.address }),
      ...(party.phone === undefined ? {} : { phone: party.phone }),
      ...(party.representative === undefined ? {} : { representative: party.representative }),
      ...(party.agents === undefined ? {} : { agents: [relative(party.agents)] }),
      ...(party.note === undefined ? {} : { note: party.note }),
      ...(role === 'applicant' ? consent(file, '申请人') : {}),
    });
  const respondents = file.respondents.map((organId, index): Party => {
    const name = organNames.get(organId);
    if (name === undefined) throw new Error(`${file.id}: the organ ${organId} is not in the register`);
    const key = `respondent-${String(index + 1)}`;
    return { key, role: 'respondent', kind: 'organ', name, organId, ...consent(file, organId) };
  });
  return [
    ...file.applicants.map(person('applicant')),
    ...respondents,
    ...thirdPartiesOf(file).map(person('thirdParty')),
  ];
}

/** Whom the file serves electronically has agreed to it. */
const consent = ({ acts }: DemoFile, to: string): Pick<Party, 'electronicService' | 'electronicAddress'> =>
  acts.some((entry) => entry.to?.includes(to) && entry.method === '电子送达')
    ? { electronicService: true, electronicAddress: '政务协同平台账户' }
    : {};

/** 石磊（儿子）: a relative with a general mandate, where the file says no more. */
const relative = (text: string): Agent => ({
  name: text.split('（')[0] ?? text,
  kind: 'relative',
  mandate: 'general',
});
