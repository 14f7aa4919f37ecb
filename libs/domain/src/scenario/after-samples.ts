import { addDays } from '../calendar/calendar-date.js';
import { sampleAnalysis, sampleMeasuresDone } from './lesson-samples.js';
import type { LessonActs } from '../lessons/loss-analysis.js';
import type { AfterActs } from '../reconsideration/after/after.acts.js';
import { lastOrder } from '../reconsideration/after/after.record.js';
import type { PartyRole } from '../reconsideration/party.js';
import { partiesOf, type ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import type { Moment } from './moment.js';
import { sampleProof, sampleService } from './sample-service.js';

type Acts = AfterActs & LessonActs;
type Samples = { readonly [A in keyof Acts]: (moment: Moment) => Acts[A] };

const keyOf = (record: ReconsiderationRecord, role: PartyRole): string =>
  partiesOf(record, role)[0]?.key ?? `${role}-1`;
const letterWith = (record: ReconsiderationRecord, open: 'servedOn' | 'answeredOn'): string =>
  record.letters.find((letter) => letter[open] === null)?.key ?? 'letter-1';
const demanded = ({ demands, parties }: ReconsiderationRecord): string =>
  demands[0]?.to ?? parties.find(({ role }) => role === 'applicant')?.key ?? 'applicant-1';

/** What there is to order: the decision, the mediation document, or else a letter. */
function dutyOf(record: ReconsiderationRecord): Pick<AfterActs['issuePerformanceOrder'], 'duty' | 'letter'> {
  if (record.mediationDocumentOn !== null && record.agreement?.performWithin)
    return { duty: 'mediationDocument' };
  const [letter] = record.letters;
  if (letter === undefined || record.decision?.draft.performWithin) return { duty: 'decision' };
  return { duty: 'opinionLetter', letter: letter.key };
}

/** Sample payloads of what follows a decision. */
export const afterSamples: Samples = {
  issuePerformanceOrder: ({ record }) => ({
    to: keyOf(record, 'respondent'),
    ...dutyOf(record),
    performWithin: { length: 20, unit: 'naturalDay' },
    reason: '履行期限届满仍未履行，没有正当理由',
  }),
  servePerformanceOrder: ({ record }) => {
    const order = lastOrder(record);
    const parties = [...partiesOf(record, 'respondent'), ...partiesOf(record, 'applicant')];
    const open = parties.find(({ key }) => !(key in (order?.served ?? {})));
    return sampleService(open?.key ?? keyOf(record, 'respondent'));
  },
  noticeTalk: ({ record, on }) => ({
    to: keyOf(record, 'respondent'),
    head: '某局长',
    talkOn: addDays(on, 3),
    startsAt: '09:30',
    place: '清镇市司法局二楼会议室',
    matters: '未履行的原因和履行的安排',
  }),
  holdTalk: ({ record }) => ({
    to: keyOf(record, 'respondent'),
    head: '某局长',
    content: '说明未履行的原因，要求限期履行',
  }),
  issueCriticism: ({ record }) => ({
    to: keyOf(record, 'respondent'),
    content: '经责令仍不履行，情节严重',
  }),
  issueOpinionLetter: ({ record }) => ({
    to: keyOf(record, 'respondent'),
    problem: '处罚告知程序不规范',
    correction: '规范处罚告知程序，自查同类案件',
  }),
  serveOpinionLetter: ({ record }) => ({ letter: letterWith(record, 'servedOn'), ...sampleProof }),
  receiveOpinionFeedback: ({ record }) => ({
    letter: letterWith(record, 'answeredOn'),
    content: '已修订文书模板并组织培训',
  }),
  issueSuggestionLetter: () => ({
    organ: '清镇市自然资源局',
    problem: '各乡镇宅基地审核时限不一',
    suggestion: '统一各乡镇宅基地审核时限',
  }),
  copyToSuperior: ({ record }) => ({
    about: keyOf(record, 'respondent'),
    superior: '贵阳市某局',
    ...(record.decision === null && record.letters[0] ? { letter: record.letters[0].key } : {}),
  }),
  transferClues: () => ({
    kind: 'breachOfThisLaw',
    receiver: 'supervisoryOrgan',
    organ: '清镇市监察委员会',
    facts: '有关人员拒绝提供证据材料',
  }),
  publish: () => ({ text: '行政复议决定书公开文本', nothingSecret: true }),
  demandPerformance: ({ record }) => ({ to: keyOf(record, 'applicant'), duty: '缴纳罚款五千元' }),
  serveDemand: ({ record }) => sampleService(demanded(record)),
  applyEnforcement: ({ record }) => ({
    against: demanded(record),
    way: 'court',
    court: '清镇市人民法院',
    content: '强制执行罚款五千元',
  }),
  recordLossAnalysis: ({ record }) => sampleAnalysis(keyOf(record, 'respondent')),
  recordMeasuresDone: ({ record }) => sampleMeasuresDone(keyOf(record, 'respondent')),
  recordAgencyEnforcement: ({ record }) => ({ against: demanded(record), step: 'demandServed' }),
};
