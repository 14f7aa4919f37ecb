import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { ProtestForm } from '../instances/instances.acts.js';
import { administrativeOnly, apl, aplInt } from '../litigation-law.js';
import {
  end,
  filing,
  lengthOf,
  months,
  naturalDays,
  ofCourt,
  since2015,
  since2018,
  sinceOldLaw,
  start,
  trialClock,
  type CourtRule,
} from './court-rule.js';
import {
  appealAnswerClock,
  retrialOpinionClock,
  retrialReviewClock,
  retrialWindow,
  reviewed,
} from './shared-clocks.js';

type Shared = Pick<CourtRule, 'id' | 'in' | 'article' | 'length'>;

type Decided = 'judgment' | 'ruling';
const filedOn = ({ filedOn: day }: { readonly filedOn?: CalendarDate }, on: CalendarDate) => day ?? on;

/** From the service told of one party: of another of our defendants, or, as an estimate, of the other sides. */
function windowFrom(of: Decided, ofUs: boolean, shared: Shared): CourtRule {
  return {
    ...shared,
    ...(ofUs ? { owner: 'ourSide' } : { owner: 'otherSide', kind: 'estimate' }),
    starts: [
      start('JudgmentServed', {
        when: ({ appealable, ruling, ours }) =>
          appealable && ruling === (of === 'ruling') && (ours === true) === ofUs,
        key: ({ party }) => party,
      }),
    ],
    met: [
      end('AppealRecorded', {
        key: ({ party }) => party,
        doneOn: filedOn,
        // Of another party's appeal the copy is all we see: the court has found it to be in time.
        undated: ({ filedOn: day }) => !ofUs && day === undefined,
      }),
    ],
    whenOver: 'lapsed',
  };
}

/** Our window and those of the others: of them we only know what we are told. */
export function appealWindow(of: Decided, shared: Shared): readonly CourtRule[] {
  const received =
    of === 'judgment'
      ? start('JudgmentReceived', { when: ({ appealable }) => appealable })
      : start('RulingReceived', { when: ({ appealable }) => appealable });
  const objected = start('JurisdictionRuled', { when: ({ upheld }) => !upheld, key: () => 'jurisdiction' });
  return [
    {
      ...shared,
      owner: 'ourSide',
      starts: of === 'judgment' ? [received] : [received, objected],
      met: [
        end('AppealRecorded', { when: ({ ours }) => ours, key: () => '', doneOn: filedOn }),
        end('JurisdictionAppealed', { key: () => 'jurisdiction' }),
      ],
      whenOver: 'lapsed',
    },
    windowFrom(of, true, shared),
    windowFrom(of, false, shared),
  ];
}

/** The appeal (行政诉讼法 85, 88; 行诉解释 101, 108). */
export const appealDeadlines: readonly CourtRule[] = [
  ...appealWindow('judgment', {
    id: 'al_appeal_judgment',
    in: sinceOldLaw,
    article: administrativeOnly(apl('85')),
    length: naturalDays(15),
  }),
  ...appealWindow('ruling', {
    id: 'al_appeal_ruling',
    in: sinceOldLaw,
    article: administrativeOnly(apl('85')),
    length: naturalDays(10),
  }),
  {
    id: 'al_appeal_copy',
    in: since2018,
    article: administrativeOnly(aplInt('108')),
    ...ofCourt,
    starts: [start('AppealFiled')],
    length: naturalDays(5),
    met: [end('SecondFilingRecorded'), end('HearingSet'), end('SecondJudgmentReceived')],
  },
  {
    id: 'al_appeal_answer',
    in: since2015,
    article: administrativeOnly(aplInt('108')),
    ...appealAnswerClock,
  },
  {
    id: 'al_second',
    in: since2018,
    article: administrativeOnly(apl('88')),
    ...trialClock,
    starts: [
      start('AppealFiled', { from: ({ courtReceivedOn }) => courtReceivedOn ?? null }),
      start('AppealCopyReceived', { from: ({ courtReceivedOn }) => courtReceivedOn ?? null }),
      start('SecondFilingRecorded', { from: ({ courtReceivedOn }) => courtReceivedOn }),
    ],
    length: months(3),
    met: [end('SecondJudgmentReceived')],
    restarts: true,
  },
];

const protested = (as: ProtestForm) =>
  start('ProtestReceived', {
    when: ({ form }) => form === as,
    from: ({ courtReceivedOn }) => courtReceivedOn ?? null,
  });

/** The retrial and the protest (行诉解释 50, 110-112, 124, 126). */
export const retrialDeadlines: readonly CourtRule[] = [
  {
    id: 'al_retrial_apply',
    in: since2018,
    article: administrativeOnly(aplInt('110')),
    ...retrialWindow,
    length: months(6),
  },
  {
    id: 'al_retrial_opinion',
    in: since2018,
    article: administrativeOnly(aplInt('111')),
    ...retrialOpinionClock,
  },
  {
    id: 'al_retrial_review',
    in: since2018,
    article: administrativeOnly(aplInt('112')),
    ...retrialReviewClock,
    length: months(6),
  },
  {
    id: 'al_retrial_trial',
    in: since2018,
    article: administrativeOnly(aplInt('50')),
    ...trialClock,
    starts: [start('RetrialOrdered', { from: filing })],
    length: lengthOf<'RetrialOrdered'>(({ level }) => months(level === 'first' ? 6 : 3)),
    met: [end('JudgmentReceived'), end('RulingReceived'), end('SecondJudgmentReceived')],
  },
  {
    id: 'al_protest_ruling',
    in: since2018,
    article: administrativeOnly(aplInt('124')),
    ...ofCourt,
    starts: [protested('protest')],
    length: naturalDays(30),
    met: reviewed,
  },
  {
    id: 'al_procurator_suggestion',
    in: since2018,
    article: administrativeOnly(aplInt('126')),
    ...ofCourt,
    starts: [protested('retrialSuggestion')],
    length: months(3),
    met: reviewed,
  },
];
