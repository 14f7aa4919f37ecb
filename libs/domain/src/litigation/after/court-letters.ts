import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import type { SupervisedDuty } from '../../reconsideration/after/supervised-duties.js';
import type { CourtLetter, LitigationRecord } from '../litigation-record.js';

interface Standing {
  readonly record: LitigationRecord;
  readonly deadlines: readonly Deadline[];
}

const lengthOf = (clock: Deadline | undefined): SupervisedDuty['period'] =>
  clock === undefined ? null : { length: clock.length, unit: clock.unit };

function letterOf(
  { record }: Standing,
  letter: Pick<SupervisedDuty, 'kind' | 'key' | 'sender' | 'subject' | 'answer'>,
  dates: { readonly receivedOn: CalendarDate; readonly answeredOn: CalendarDate | null },
  clock: Deadline | undefined,
): SupervisedDuty {
  const ours = record.parties.filter((party) => party.ours === true);
  return {
    ...letter,
    bearer: ours.map(({ name }) => name).join('、'),
    told: ours.map(({ key }) => key).sort(),
    since: dates.receivedOn,
    servedOn: dates.receivedOn,
    period: lengthOf(clock),
    dueOn: clock?.dueOn ?? null,
    orderDueOn: null,
    orders: 0,
    doneOn: dates.answeredOn,
    late: clock?.status === 'metLate',
    step: null,
  };
}

const fromCourt = (standing: Standing, [key, letter]: readonly [string, CourtLetter]): SupervisedDuty =>
  letterOf(
    standing,
    {
      kind: 'judicialSuggestion',
      key,
      sender: standing.record.suit?.court ?? null,
      subject: letter.subject,
      answer: letter.answer,
    },
    letter,
    standing.deadlines.find(({ rule, key: of }) => rule === 'al_norm_suggestion_reply' && of === key),
  );

function fromProcuratorate(standing: Standing): readonly SupervisedDuty[] {
  const { suit, instance, receivedOn, procuratorReply } = standing.record;
  if (suit === null || instance !== 'preTrial' || receivedOn === null) return [];
  const procuratorate = suit.parties.filter(({ role }) => role === 'plaintiff').map(({ name }) => name);
  return [
    letterOf(
      standing,
      {
        kind: 'procuratorSuggestion',
        key: 'procuratorSuggestion',
        sender: procuratorate.join('、'),
        subject: suit.request,
        answer: procuratorReply?.content ?? null,
      },
      { receivedOn, answeredOn: procuratorReply?.on ?? null },
      standing.deadlines.find(({ rule }) => rule === 'pi_procurator_reply'),
    ),
  ];
}

/** The letters of court and procuratorate that want a reply (行诉解释 149; 检察公益诉讼解释 21). */
export const courtLetters = (standing: Standing): readonly SupervisedDuty[] => [
  ...Object.entries(standing.record.suggestions).map((letter) => fromCourt(standing, letter)),
  ...fromProcuratorate(standing),
];
