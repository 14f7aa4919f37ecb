import { calendarDate } from '../calendar/calendar-date.js';
import type { Panel } from '../reconsideration/hearing/hearing.acts.js';
import type { DocumentPayloads } from './document-source.js';

const person = (id: string, name: string) => ({ id, name, employer: null });
const panel: Panel = {
  presider: person('officer-1', '孙三立'),
  members: [person('officer-2', '李四维'), person('officer-3', '周五常')],
  recorder: person('officer-4', '吴六合'),
};
const time = {
  hearingOn: calendarDate('2026-10-12'),
  startsAt: '09:00',
  endsAt: '11:30',
  room: '第一听证室',
};
const recipients = ['applicant-1', 'respondent-1', 'thirdParty-1'];

/** Payloads of the papers of hearing, committee and mediation. */
export const hearingPayloads: Pick<
  DocumentPayloads,
  | 'hearingNotice'
  | 'hearingChangeNotice'
  | 'hearingCancellation'
  | 'hearingRecord'
  | 'consultationLetter'
  | 'committeeRecord'
  | 'mediationDocument'
  | 'mediationEndRecord'
> = {
  hearingNotice: {
    ...time,
    ground: 'evidenceDisputed',
    presider: 'officer-1',
    members: ['officer-2', 'officer-3'],
    recorder: 'officer-4',
    matters: '伤情鉴定意见能否采信',
    panel,
    recipients,
    mediationReasonOwed: false,
  },
  hearingChangeNotice: {
    ...time,
    hearingOn: calendarDate('2026-10-26'),
    reason: '申请人住院治疗',
    panel,
    recipients,
    formerly: time,
  },
  hearingCancellation: { reason: '申请人撤回听证请求', formerly: time },
  hearingRecord: {
    attendance: [
      { party: 'applicant-1', attended: true, attendedBy: '高远本人' },
      {
        party: 'respondent-1',
        attended: true,
        attendedBy: '法制大队民警',
        headAttended: false,
        reason: '外出参加会议',
      },
      { party: 'thirdParty-1', attended: false },
    ],
    stages: [
      { stage: 'applicantStatement', content: '请求撤销处罚' },
      { stage: 'respondentAnswer', content: '处罚合法' },
      { stage: 'evidence', content: '对鉴定意见进行质证' },
    ],
    signed: true,
    held: { ...time, panel, matters: '伤情鉴定意见能否采信' },
  },
  consultationLetter: {
    cause: 'technical',
    questions: ['鉴定意见能否采信', '处罚幅度是否适当'],
    members: ['member-1', 'member-2'],
    invited: [person('member-1', '褚万里'), person('member-2', '卫千帆')],
  },
  committeeRecord: {
    place: '第二会议室',
    attending: ['member-1'],
    present: [person('member-1', '褚万里')],
    discussion: '委员认为鉴定程序合法',
    conclusion: '建议维持',
  },
  mediationDocument: {
    signedBy: recipients,
    content: '罚款减为五百元。\n申请人十日内缴清',
    performWithin: { length: 10, unit: 'naturalDay' },
  },
  mediationEndRecord: { reason: '双方就赔偿数额分歧较大' },
};
