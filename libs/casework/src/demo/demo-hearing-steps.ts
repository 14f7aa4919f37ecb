import { calendarDate, type CalendarDate, type ReconsiderationActs } from '@mingjing/domain';
import type { DemoAct } from './demo-file.js';
import {
  act,
  approve,
  nextSession,
  noted,
  service,
  type DemoStep,
  type Reader,
  type Reading,
} from './demo-reading.js';

const rooms: Readonly<Record<string, string>> = {
  'room-1': '第一听证室',
  'room-2': '第二听证室',
  'room-3': '调解室',
};
const roomOf = (entry: DemoAct | undefined): string => rooms[entry?.room ?? ''] ?? '第一听证室';

/** The files do not say who sits; the officer of the case presides, colleagues sit beside. */
function panel({ file, office }: Reading) {
  const idOf = (login: string): string => {
    const id = office.userIds.get(login);
    if (id === undefined) throw new Error(`the demo files name ${login}, who is no user`);
    return id;
  };
  const beside = ['sun-sanli', 'li-siwei', 'zhou-wuchang', 'wu-liuhe'].filter(
    (login) => login !== file.officer,
  );
  return {
    presider: idOf(file.officer),
    members: beside.slice(0, 2).map(idOf),
    recorder: idOf('zhao-yiming'),
  };
}

function notice(reading: Reading, hearingOn: CalendarDate): ReconsiderationActs['noticeHearing'] {
  const { file, entry } = reading;
  const held = file.acts.find((other) => other.act === 'holdHearing');
  const joint = entry.note?.includes('合并听证') ?? false;
  return {
    ground: joint ? 'groupOrAttention' : 'officeDecides',
    hearingOn,
    startsAt: '09:00',
    endsAt: '11:30',
    room: roomOf(entry.room === undefined ? held : entry),
    ...panel(reading),
    matters: file.request,
    ...(joint ? { joint } : {}),
    ...(considered(reading) ? {} : { noMediationReason: '双方均未表示调解意愿' }),
    ...noted(entry),
  };
}

/** Whether mediation is on record before the entry. */
const considered = ({ file, entry }: Reading): boolean =>
  file.acts
    .slice(0, file.acts.indexOf(entry))
    .some(({ act: name }) => ['attemptMediation', 'openMediation', 'hearOpinions'].includes(name));

const everybody = ({ parties, on }: Reading, entry: DemoAct): DemoStep[] =>
  parties.map(({ key }) => act(on, 'serveHearingNotice', service({ entry }, key)));

const dayOf = ({ hearingOn }: DemoAct): CalendarDate => {
  if (hearingOn === undefined) throw new Error('a notice of a hearing names its day');
  return calendarDate(hearingOn);
};

const has = ({ file }: Reading, name: string): boolean => file.acts.some((entry) => entry.act === name);

/** How hearing, committee and mediation are performed. */
export const hearingReaders: Readonly<Record<string, Reader>> = {
  noticeHearing: (reading) => [
    act(reading.on, 'noticeHearing', notice(reading, dayOf(reading.entry))),
    // Files before 2024 do not tell how the notice was served.
    ...(has(reading, 'serveHearingNotice') ? [] : everybody(reading, reading.entry)),
  ],
  serveHearingNotice: (reading) => [
    ...(has(reading, 'noticeHearing')
      ? []
      : [act(reading.on, 'noticeHearing', notice(reading, dayOf(reading.entry)))]),
    ...everybody(reading, reading.entry),
  ],
  holdHearing: ({ entry, parties, on }) => [
    act(on, 'holdHearing', {
      attendance: parties.map(({ key, role }) => ({
        party: key,
        attended: true,
        ...(role !== 'respondent' || entry.head === undefined ? {} : { attendedBy: entry.head }),
        ...(role === 'respondent' ? { headAttended: true } : {}),
      })),
      stages: [
        { stage: 'applicantStatement', content: '申请人陈述复议请求和理由。' },
        { stage: 'respondentAnswer', content: '被申请人答辩。' },
        { stage: 'evidence', content: entry.note ?? '各方举证、质证。' },
      ],
      signed: true,
    }),
  ],
  consultCommittee: ({ entry, on, office, file }) => [
    act(on, 'consultCommittee', {
      cause: 'major',
      questions: [`${file.request}应当如何处理`],
      members: office.committee,
      ...noted(entry),
    }),
    ...office.committee.map((member) =>
      act(on, 'recordCommitteeOpinion', { member, opinion: entry.note ?? '书面咨询意见附卷。' }),
    ),
  ],
  attemptMediation: ({ entry, on }) =>
    entry.result === '未达成'
      ? [act(on, 'attemptMediation', { positions: entry.note ?? '各方未能达成一致。' })]
      : [opened(on, entry)],
  openMediation: ({ entry, on }) => [opened(on, entry)],
  holdMediation: (reading) => [
    act(reading.on, 'holdMediation', {
      attending: reading.parties.map(({ key }) => key),
      place: roomOf(reading.entry),
      course: reading.entry.note ?? '各方分别提出方案。',
      ...nextSession(reading),
    }),
  ],
  signMediationDocument: ({ entry, on, parties }) => [
    act(on, 'reachAgreement', { content: entry.note ?? '各方达成协议。', lawful: true }),
    act(on, 'signMediationDocument', { signedBy: parties.map(({ key }) => key) }),
    approve(on, 'signMediationDocument', entry.approvedBy ?? 'chen-shian'),
  ],
};

const opened = (on: CalendarDate, entry: DemoAct): DemoStep =>
  act(on, 'openMediation', {
    subject: 'discretion',
    applicantConsents: true,
    respondentConsents: true,
    ...(entry.room === undefined ? {} : { place: roomOf(entry) }),
    ...noted(entry),
  });
