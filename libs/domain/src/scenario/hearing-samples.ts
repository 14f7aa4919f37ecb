import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { CommitteeActs } from '../reconsideration/committee/committee.acts.js';
import type { CounselActs } from '../reconsideration/counsel/counsel.acts.js';
import type { HearingActs } from '../reconsideration/hearing/hearing.acts.js';
import type { MediationActs } from '../reconsideration/mediation/mediation.acts.js';
import {
  partiesInCase,
  partiesOf,
  type ReconsiderationRecord,
} from '../reconsideration/reconsideration.record.js';
import type { Moment } from './moment.js';
import { sampleProof } from './sample-service.js';
import { sampleCommittee, sampleCounsel, sampleStaff } from './sample-office.js';

type Sampled = HearingActs & CommitteeActs & CounselActs & MediationActs;
type Samples = { readonly [A in keyof Sampled]: (moment: Moment) => Sampled[A] };

const idsOf = (people: readonly { readonly id: string }[], from: number, to: number): string[] =>
  people.slice(from, to).map(({ id }) => id);
const time = (on: CalendarDate, days: number) => ({
  hearingOn: addDays(on, days),
  startsAt: '09:00',
  endsAt: '11:30',
  room: '第一听证室',
});
const keys = (record: ReconsiderationRecord): string[] => partiesInCase(record).map(({ key }) => key);
const untold = ({ hearing }: ReconsiderationRecord): string | undefined =>
  hearing?.recipients.find((key) => hearing.served[key] === undefined);
const awaited = ({ consultation }: ReconsiderationRecord): string | undefined =>
  consultation?.invited.find(({ id }) => !consultation.opinions.some(({ member }) => member === id))?.id;

/** Sample payloads of hearing, committee and mediation. */
export const hearingSamples: Samples = {
  noticeHearing: ({ on, ruleSet }) => ({
    ...time(on, 21),
    ground: ruleSet === 'R0' ? 'applicantAsks' : 'evidenceDisputed',
    presider: sampleStaff[0]?.id ?? '',
    members: idsOf(sampleStaff, 1, 3),
    recorder: sampleStaff[3]?.id ?? '',
    matters: '处罚认定的事实是否清楚',
    noMediationReason: '申请人不同意调解',
  }),
  serveHearingNotice: ({ record }) => ({
    to: untold(record) ?? partiesOf(record)[0]?.key ?? 'applicant-1',
    ...sampleProof,
  }),
  postponeHearing: ({ on }) => ({ ...time(on, 35), reason: '申请人住院' }),
  cancelHearing: () => ({ reason: '申请人撤回听证请求' }),
  holdHearing: ({ record }) => ({
    attendance: keys(record).map((party) => ({ party, attended: true, headAttended: true })),
    stages: [
      { stage: 'applicantStatement', content: '申请人陈述请求和理由' },
      { stage: 'respondentAnswer', content: '被申请人答辩' },
      { stage: 'evidence', content: '双方举证、质证' },
    ],
    signed: true,
  }),
  consultCommittee: () => ({
    cause: 'technical',
    questions: ['处罚幅度是否适当'],
    members: idsOf(sampleCommittee, 0, 2),
  }),
  recordCommitteeOpinion: ({ record }) => ({
    member: awaited(record) ?? sampleCommittee[0]?.id ?? '',
    opinion: '建议变更处罚数额',
  }),
  holdCommitteeSession: ({ record }) => ({
    place: '第二会议室',
    attending: record.consultation?.invited.map(({ id }) => id) ?? [],
    discussion: '委员分别发表意见',
    conclusion: '多数委员建议变更',
  }),
  recordCounselOpinion: () => ({
    counsel: sampleCounsel[0]?.id ?? '',
    opinion: '处罚幅度与情节不相当，建议变更',
    basis: '行政处罚法第五条第二款',
  }),
  attemptMediation: () => ({ positions: '双方就金额未能达成一致' }),
  openMediation: () => ({ subject: 'discretion', applicantConsents: true, respondentConsents: true }),
  holdMediation: ({ record }) => ({ attending: keys(record), place: '调解室', course: '双方分别提出方案' }),
  reachAgreement: () => ({ content: '罚款减为五百元，十日内缴清', lawful: true }),
  settleInMediation: () => ({}),
  signMediationDocument: ({ record }) => ({ signedBy: keys(record) }),
  retractMediation: ({ record }) => ({ by: keys(record)[0] ?? 'applicant-1', reason: '不再接受协议内容' }),
  failMediation: () => ({ reason: '双方差距过大' }),
  resumeAfterMediation: () => ({ reason: '调解未达成协议' }),
  explainNoMediation: () => ({ reason: '申请人下落不明，无法征求意愿' }),
};
