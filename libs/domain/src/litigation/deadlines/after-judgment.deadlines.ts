import { daysBetween } from '../../calendar/calendar-date.js';
import type { Length, LegalEvent } from '../../deadlines/deadline-rule.js';
import { article } from '../../law/article.js';
import type { LitigationEvents } from '../litigation-acts.js';
import { administrativeOnly, apl, aplInt, cpl, inCourt, ownRules } from '../litigation-law.js';
import {
  appealed,
  conclusive,
  end,
  everywhere,
  lengthOf,
  months,
  naturalDays,
  ofCourt,
  since2018,
  start,
  workingDays,
  type CourtRule,
} from './court-rule.js';
import { enforcementWindow } from './shared-clocks.js';

const untilInternalDay = ({ payload, occurredOn }: LegalEvent): Length => {
  const { internalDue = occurredOn } = payload as unknown as LitigationEvents['UnitAssigned'];
  return naturalDays(daysBetween(occurredOn, internalDue));
};

/** Performance and the letters of court and procuratorate (行政诉讼法 96; 行诉解释 149; 检察公益诉讼解释 21). */
export const afterJudgmentDeadlines: readonly CourtRule[] = [
  {
    id: 'al_perform',
    in: everywhere,
    article: inCourt(apl('96'), cpl('250')),
    owner: 'obligor',
    starts: [
      start('BecameEffective', { when: ({ performWithinDays }) => performWithinDays !== undefined }),
      start('JudgmentReceived', { when: (judgment) => judgment.performFrom === 'service' }),
      start('SecondJudgmentReceived', { when: (judgment) => judgment.performFrom === 'service' }),
      start('MediationDocumentReceived', {
        when: ({ performWithinDays }) => performWithinDays !== undefined,
      }),
    ],
    length: lengthOf<'BecameEffective'>(({ performWithinDays = 0 }) => naturalDays(performWithinDays)),
    met: [end('JudgmentPerformed'), end('JudgmentEnforced', { unusual: true })],
    cancelled: appealed,
    whenOver: 'missed',
  },
  {
    id: 'al_enforce_apply',
    in: since2018,
    article: administrativeOnly(aplInt('153')),
    ...enforcementWindow,
  },
  {
    id: 'al_norm_suggestion_send',
    in: since2018,
    article: administrativeOnly(aplInt('149(2)')),
    ...ofCourt,
    starts: [start('BecameEffective', { when: conclusive })],
    length: months(3),
    met: [end('JudicialSuggestionReceived', { when: ({ matter }) => matter === 'norm' })],
    cancelled: appealed,
  },
  {
    id: 'al_norm_suggestion_reply',
    in: since2018,
    article: administrativeOnly(aplInt('149(4)')),
    owner: 'ourSide',
    starts: [
      start('JudicialSuggestionReceived', {
        when: ({ matter }) => matter === 'norm',
        key: ({ letter }) => letter,
      }),
    ],
    length: naturalDays(60),
    met: [end('JudicialSuggestionAnswered', { key: ({ letter }) => letter })],
    whenOver: 'missed',
  },
  {
    id: 'pi_procurator_reply',
    in: since2018,
    article: administrativeOnly(article('PI_INT', '21')),
    owner: 'ourSide',
    starts: [start('ProcuratorSuggestionReceived')],
    length: lengthOf<'ProcuratorSuggestionReceived'>(({ urgent }) => (urgent ? naturalDays(15) : months(2))),
    met: [end('ProcuratorSuggestionAnswered')],
    whenOver: 'missed',
  },
  {
    id: 'sc_comp_decide',
    in: since2018,
    article: administrativeOnly(article('SCL', '13')),
    owner: 'ourSide',
    starts: [start('CompensationClaimed', { key: ({ claim }) => claim })],
    length: months(2),
    met: [end('CompensationDecided', { key: ({ claim }) => claim })],
    whenOver: 'missed',
  },
  {
    id: 'al_unit_draft',
    in: everywhere,
    article: ownRules(),
    owner: 'ourSide',
    kind: 'internal',
    starts: [start('UnitAssigned', { when: ({ internalDue }) => internalDue !== undefined })],
    length: untilInternalDay,
    // The bureau named the day itself; it stays where it is.
    moves: false,
    met: [
      end('AnswerDrafted'),
      end('HigherAnswerDrafted'),
      end('ReplyDrafted'),
      end('AnswerFiled'),
      end('AppealAnswerFiled'),
      end('RetrialOpinionFiled'),
      end('ProcuratorSuggestionAnswered'),
    ],
    cancelled: [end('RulingReceived'), end('EndedByCourt')],
    whenOver: 'missed',
  },
];

/** Enforcement without a suit (行政强制法 53-58; 行诉解释 155-161): days of up to ten are working days (行政强制法 69). */
export const nonLitigationDeadlines: readonly CourtRule[] = [
  {
    id: 'al_nonlit_enforce',
    in: since2018,
    article: administrativeOnly(aplInt('156')),
    owner: 'ourSide',
    starts: [start('EnforcementOpened', { from: ({ suingEndedOn }) => suingEndedOn })],
    length: months(3),
    met: [end('CourtApplied')],
    whenOver: 'missed',
  },
  {
    id: 'rc_enforce_demand',
    in: since2018,
    article: administrativeOnly(article('AEL', '54')),
    owner: 'obligor',
    starts: [start('ComplianceDemanded')],
    length: workingDays(10),
    met: [],
    whenOver: 'lapsed',
  },
  {
    id: 'al_nonlit_review',
    in: since2018,
    article: administrativeOnly(aplInt('155')),
    ...ofCourt,
    starts: [start('CourtApplied', { key: () => 'filing' })],
    length: workingDays(5),
    met: [end('EnforcementFiled'), end('EnforcementRefused')],
  },
  {
    id: 'al_nonlit_review',
    in: since2018,
    article: administrativeOnly(aplInt('160')),
    ...ofCourt,
    starts: [start('EnforcementFiled', { key: () => 'ruling' })],
    length: lengthOf<'EnforcementFiled'>(({ doubtful }) => (doubtful ? naturalDays(30) : workingDays(7))),
    met: [end('EnforcementOrdered'), end('EnforcementRefused')],
  },
  {
    id: 'al_nonlit_objection',
    in: since2018,
    article: administrativeOnly(aplInt('161')),
    owner: 'ourSide',
    starts: [start('EnforcementRefused')],
    length: naturalDays(15),
    met: [end('RefusalObjected')],
    whenOver: 'lapsed',
  },
];
