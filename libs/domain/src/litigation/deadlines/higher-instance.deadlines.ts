import type { CalendarDate } from '../../calendar/calendar-date.js';
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

type Shared = Pick<CourtRule, 'id' | 'in' | 'article' | 'length'>;

/** Our window and, as estimates, the windows of the others: of them we only know what we are told. */
export function appealWindow(of: 'judgment' | 'ruling', shared: Shared): readonly CourtRule[] {
  const received =
    of === 'judgment'
      ? start('JudgmentReceived', { when: ({ appealable }) => appealable })
      : start('RulingReceived', { when: ({ appealable }) => appealable });
  const objected = start('JurisdictionRuled', { when: ({ upheld }) => !upheld, key: () => 'jurisdiction' });
  const filedOn = ({ filedOn: day }: { readonly filedOn?: CalendarDate }, on: CalendarDate) => day ?? on;
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
    {
      ...shared,
      owner: 'otherSide',
      kind: 'estimate',
      starts: [
        start('JudgmentServed', {
          when: ({ appealable, ruling }) => appealable && ruling === (of === 'ruling'),
          key: ({ party }) => party,
        }),
      ],
      met: [end('AppealRecorded', { key: ({ party }) => party, doneOn: filedOn })],
      whenOver: 'lapsed',
    },
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
    owner: 'ourSide',
    starts: [start('AppealCopyReceived')],
    length: naturalDays(15),
    met: [end('AppealAnswerFiled')],
    cancelled: [end('SecondJudgmentReceived', { when: ({ outcome }) => outcome === 'APPEAL_WITHDRAWN' })],
    whenOver: 'missed',
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

const reviewed = [end('RetrialOrdered'), end('RetrialDismissed')];

/** The retrial and the protest (行诉解释 50, 110-112, 124, 126). */
export const retrialDeadlines: readonly CourtRule[] = [
  {
    id: 'al_retrial_apply',
    in: since2018,
    article: administrativeOnly(aplInt('110')),
    owner: 'ourSide',
    starts: [
      start('BecameEffective'),
      start('RetrialApplied', { from: ({ knownOn, effectiveOn }) => knownOn ?? effectiveOn }),
    ],
    length: months(6),
    met: [
      end('RetrialRecorded', { when: ({ ours }) => ours, doneOn: ({ filedOn }, on) => filedOn ?? on }),
      end('RetrialApplied'),
    ],
    whenOver: 'lapsed',
  },
  {
    id: 'al_retrial_opinion',
    in: since2018,
    article: administrativeOnly(aplInt('111')),
    owner: 'ourSide',
    starts: [start('RetrialCopyReceived')],
    length: naturalDays(15),
    met: [end('RetrialOpinionFiled')],
    cancelled: reviewed,
    whenOver: 'missed',
  },
  {
    id: 'al_retrial_review',
    in: since2018,
    article: administrativeOnly(aplInt('112')),
    ...trialClock,
    starts: [start('RetrialApplied', { from: filing }), start('RetrialCopyReceived', { from: filing })],
    length: months(6),
    met: reviewed,
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
    starts: [
      start('ProtestReceived', {
        when: ({ form }) => form === 'protest',
        from: ({ courtReceivedOn }) => courtReceivedOn ?? null,
      }),
    ],
    length: naturalDays(30),
    met: reviewed,
  },
  {
    id: 'al_procurator_suggestion',
    in: since2018,
    article: administrativeOnly(aplInt('126')),
    ...ofCourt,
    starts: [
      start('ProtestReceived', {
        when: ({ form }) => form === 'retrialSuggestion',
        from: ({ courtReceivedOn }) => courtReceivedOn ?? null,
      }),
    ],
    length: months(3),
    met: reviewed,
  },
];
