import { calendarDate } from '../calendar/calendar-date.js';
import type { DocumentPayloads } from './document-source.js';

type FollowUp =
  | 'opinionLetter'
  | 'suggestionLetter'
  | 'performanceOrder'
  | 'talkNotice'
  | 'talkRecord'
  | 'criticism'
  | 'superiorLetter'
  | 'publicationReview'
  | 'cluesLetter'
  | 'performanceDemand'
  | 'enforcementApplication';

/** Payloads of the papers that follow a decision. */
export const followUpPayloads: Pick<DocumentPayloads, FollowUp> = {
  opinionLetter: {
    to: 'respondent-1',
    letter: 'letter-1',
    name: '清镇市公安局',
    problem: '处罚告知笔录没有载明听证权利；\n办案期限延长未经批准',
    correction: '规范告知程序，自查同类案件',
  },
  suggestionLetter: {
    organ: '清镇市自然资源局',
    problem: '审核时限不一',
    suggestion: '统一审核时限',
    needsVerification: false,
  },
  performanceOrder: {
    to: 'respondent-1',
    duty: 'decision',
    performWithin: { length: 20, unit: 'naturalDay' },
    reason: '履行期限已经届满',
    order: 'order-1',
  },
  talkNotice: {
    to: 'respondent-1',
    head: '局长某某',
    talkOn: calendarDate('2026-06-17'),
    startsAt: '09:30',
    place: '清镇市司法局二楼会议室',
    matters: '未履行行政复议决定的原因和履行的安排',
  },
  talkRecord: { to: 'respondent-1', head: '局长某某', content: '说明未履行的原因', commitment: '十日内履行' },
  criticism: { to: 'respondent-1', content: '情节严重' },
  superiorLetter: { about: 'respondent-1', superior: '贵阳市公安局' },
  publicationReview: {
    text: '申请人：高某。\n维持被申请人作出的行政处罚决定。',
    nothingSecret: true,
    names: [],
  },
  cluesLetter: {
    kind: 'dutyCrime',
    receiver: 'supervisoryOrgan',
    organ: '清镇市监察委员会',
    facts: '有关人员涉嫌收受财物',
  },
  performanceDemand: {
    to: 'applicant-1',
    duty: '缴纳罚款五百元',
    role: 'applicant',
    enforceableSince: null,
  },
  enforcementApplication: {
    against: 'applicant-1',
    way: 'court',
    court: '清镇市人民法院',
    content: '强制执行罚款五百元',
  },
};
