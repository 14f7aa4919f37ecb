import {
  addDays,
  calendarDate,
  disputeTypes,
  mediationConditions,
  type AdministrativeMediationActs as Acts,
  type CalendarDate,
  type Party,
} from '@mingjing/domain';
import type { DemoFile, DemoMediationParty } from './demo-file.js';
import { approve, keysOf, nextSession, noted, type DemoStep, type Reading } from './demo-reading.js';
import { demoWords, inTermsOf } from './demo-words.js';

type MediationReader = (reading: Reading) => DemoStep[];

const act = <A extends keyof Acts>(on: CalendarDate, name: A, payload: Acts[A]): DemoStep => ({
  kind: 'act',
  on,
  act: name,
  payload,
});

const place = '本机关调解室';
const isFirst = ({ file, entry }: Reading): boolean =>
  file.acts.find((other) => other.act === entry.act) === entry;

/** The files do not say when mediators were named; it is at the latest with the first session. */
function session(reading: Reading): DemoStep[] {
  const { file, entry, parties, office, on } = reading;
  const mediator = office.userIds.get(file.officer) ?? file.officer;
  return [
    ...(isFirst(reading) ? [act(on, 'nameMediators', { mediators: [mediator], sessionOn: on, place })] : []),
    act(on, 'holdMediation', {
      attending: parties.map(({ key }) => key),
      place,
      course: entry.note ?? '调解人员听取各方意见，分析利害，提出调解方案。',
      ...nextSession(reading),
    }),
  ];
}

function agreement(reading: Reading): DemoStep[] {
  const { file, entry, parties, on } = reading;
  const keys = parties.map(({ key }) => key);
  const content = {
    content: file.reasons,
    lawful: true,
    ...(entry.performBy === undefined ? {} : { performBy: calendarDate(entry.performBy) }),
    ...noted(entry),
  };
  return entry.form === '口头'
    ? [act(on, 'agreeOrally', { ...content, confirmedBy: keys })]
    : [act(on, 'agree', { ...content, signedBy: keys, sealed: true })];
}

/** How each act of the files of mediations is performed. */
export const mediationReaders: Readonly<Record<string, MediationReader>> = {
  applyMediation: (reading) => [act(reading.on, 'applyMediation', application(reading))],
  askConsent: ({ entry, parties, on }) =>
    parties
      .filter(({ name }) => name === entry.to)
      .map(({ key }) => act(on, 'askConsent', { to: key, answerBy: addDays(on, 6), ...noted(entry) })),
  giveConsent: (reading) =>
    keysOf(reading, reading.entry.by).map((by) =>
      act(reading.on, 'giveConsent', { by, form: 'written', ...noted(reading.entry) }),
    ),
  acceptMediation: ({ entry, on }) => [
    act(on, 'acceptMediation', {
      conditions: mediationConditions.map((condition) => ({ condition, met: true })),
      ...noted(entry),
    }),
  ],
  holdMediation: session,
  extendMediation: ({ entry, on }) => [
    act(on, 'extendMediation', {
      days: entry.days ?? 30,
      partiesConsent: true,
      reason: entry.note ?? '需要继续调解',
    }),
    approve(on, 'extendMediation', entry.approvedBy ?? 'zheng-qixing'),
  ],
  agree: agreement,
  terminateMediation: ({ entry, on }) => [
    act(on, 'terminateMediation', { ground: 'noAgreement', reason: entry.note ?? '未达成协议' }),
  ],
};

function application({ file, parties }: Reading): Acts['applyMediation'] {
  const disputeType = disputeTypes.find((type) => type === file.disputeType);
  return {
    title: file.title,
    channel: 'written',
    disputeKind: file.disputeKind === 'administrative' ? 'administrative' : 'civil',
    ...(disputeType === undefined ? {} : { disputeType }),
    parties,
    request: file.request,
    facts: file.facts,
    reasons: file.reasons,
    category: file.category,
    matter: file.matter,
    ...(file.flags === undefined ? {} : { flags: file.flags }),
  };
}

const roles = { 申请人: 'applicant', 被申请人: 'respondent', 第三人: 'thirdParty' } as const;

/** The sides of a mediation, with their standing in it. */
export function mediationParties(
  { id, parties = [] }: DemoFile,
  organNames: ReadonlyMap<string, string>,
): Party[] {
  const counts = new Map<string, number>();
  return parties.map((party): Party => {
    const role = inTermsOf(roles, party.role);
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    if (party.organ !== undefined && !organNames.has(party.organ))
      throw new Error(`${id}: the organ ${party.organ} is not in the register`);
    return { key: `${role}-${String(count)}`, role, ...particulars(party) };
  });
}

const particulars = (party: DemoMediationParty): Omit<Party, 'key' | 'role'> => ({
  kind: party.kind === 'organ' ? 'organ' : inTermsOf(demoWords.partyKind, party.kind),
  name: party.name,
  ...(party.organ === undefined ? {} : { organId: party.organ }),
  ...(party.sex === undefined ? {} : { sex: inTermsOf(demoWords.sex, party.sex) }),
  ...(party.born === undefined ? {} : { born: calendarDate(party.born) }),
  ...(party.idNo === undefined ? {} : { idNo: party.idNo }),
  ...(party.creditCode === undefined ? {} : { creditCode: party.creditCode }),
  ...(party.legalRep === undefined ? {} : { legalRepresentative: party.legalRep }),
  ...(party.address === undefined ? {} : { address: party.address }),
  ...(party.phone === undefined ? {} : { phone: party.phone }),
});
