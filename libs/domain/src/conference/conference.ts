import { fill } from '../wording/locale.js';
import type { Locale, Wording } from '../wording/locale.js';

/** Who takes part in a joint conference of government and court (府院联席会议). */
export const participantKinds = ['organ', 'court', 'other'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export const conferenceStates = ['planned', 'held', 'cancelled'] as const;
export type ConferenceState = (typeof conferenceStates)[number];

/** Where a point of the agenda comes from: from what the cases show, or freely. */
export const agendaSourceKinds = [
  'openOpinionLetters',
  'pendingSuggestions',
  'correctedActs',
  'lostActs',
  'free',
] as const;
export type AgendaSourceKind = (typeof agendaSourceKinds)[number];

/** How many days before its day the owner of an action is reminded, and on the day itself. */
export const actionReminders = [7, 0] as const;

interface PointWording {
  readonly title: Wording;
  readonly detail: Wording;
}

const pointWordings: Readonly<Record<Exclude<AgendaSourceKind, 'free'>, PointWording>> = {
  openOpinionLetters: {
    title: { zh: '行政复议意见书反馈情况：{subject}', en: 'Reports owed on opinion letters: {subject}' },
    detail: {
      zh: '尚有 {count} 件意见书未报送纠正情况：{cases}',
      en: '{count} opinion letters not reported on: {cases}',
    },
  },
  pendingSuggestions: {
    title: { zh: '司法建议、检察建议回复情况：{subject}', en: 'Replies owed on suggestions: {subject}' },
    detail: {
      zh: '尚有 {count} 件司法建议、检察建议未回复：{cases}',
      en: '{count} suggestions of courts or procuratorates not answered: {cases}',
    },
  },
  lostActs: {
    title: { zh: '败诉较多的行政行为：{subject}', en: 'Acts often lost in court: {subject}' },
    detail: {
      zh: '近十二个月有 {count} 件行政诉讼败诉：{cases}',
      en: '{count} lost in court within twelve months: {cases}',
    },
  },
  correctedActs: {
    title: { zh: '被纠正较多的行政行为：{subject}', en: 'Acts often corrected: {subject}' },
    detail: {
      zh: '近十二个月有 {count} 件被复议决定纠正：{cases}',
      en: '{count} corrected on reconsideration within twelve months: {cases}',
    },
  },
};

/** What the data say about a subject, as a point of the agenda. */
export function agendaPoint(
  source: Exclude<AgendaSourceKind, 'free'>,
  said: { readonly subject: string; readonly count: number; readonly cases: readonly string[] },
  locale: Locale,
): { readonly title: string; readonly detail: string } {
  const params = { ...said, cases: said.cases.join(locale === 'zh' ? '、' : ', ') };
  const { title, detail } = pointWordings[source];
  return { title: fill(title[locale], params), detail: fill(detail[locale], params) };
}
