import { daysBetween, earliest, type CalendarDate } from '../calendar/calendar-date.js';
import type { AdministrativeMediationRecord } from '../mediation/mediation-record.js';
import type { MediationTracks } from '../mediation/mediation-tracks.js';
import type { CaseState } from '../procedure/case-model.js';
import { effectiveJournal } from '../procedure/corrections.js';
import { NO_OFFICER, once, onlyOrgan, yesNo, type Counted, type FacetValues } from './counted.js';
import { daysWithoutPauses } from './reconsideration-counts.js';

type State = CaseState<MediationTracks, AdministrativeMediationRecord>;

const conclusionClock = 'md_conclude';

/** What an administrative mediation adds to the statistics (law.md H.4). */
export function mediationCounts(state: State): readonly Counted[] {
  const { record, tracks } = state;
  const { application, receivedOn, acceptedOn, closedOn } = record;
  if (application === null || receivedOn === null) return [];
  const others = record.parties.flatMap(({ role, organId }) => (role === 'applicant' ? [] : [organId]));
  const common: FacetValues = {
    category: application.category,
    matter: application.matter,
    respondent: onlyOrgan(others),
    disputeKind: application.disputeKind,
    ...(application.disputeType === undefined ? {} : { disputeType: application.disputeType }),
    officer: record.officerId ?? NO_OFFICER,
  };
  const persons = record.parties.filter(({ kind }) => kind !== 'organ').length;
  return [
    once('received', receivedOn, common),
    ...(acceptedOn === null ? [] : [once('accepted', acceptedOn, common, persons)]),
    ...ended(state, common),
    ...afterwards(state, common),
    ...(closedOn === null
      ? [
          once('open', null, {
            ...common,
            phase: tracks.phase,
            suspended: yesNo(tracks.phase === 'SUSPENDED'),
          }),
        ]
      : []),
  ];
}

/** What became of an agreement, on the day it happened (民事诉讼法 205, 206; 贵阳市行政调解暂行规定 31). */
function afterwards({ journal }: State, common: FacetValues): readonly Counted[] {
  const written = effectiveJournal(journal);
  const first = (type: string): CalendarDate | null =>
    earliest(written.filter((entry) => entry.type === type).map(({ occurredOn }) => occurredOn));
  const [confirmed, performed] = [first('AgreementConfirmed'), first('AgreementPerformed')];
  return [
    ...(confirmed === null ? [] : [once('agreementConfirmed', confirmed, common)]),
    ...(performed === null ? [] : [once('agreementPerformed', performed, common)]),
  ];
}

function ended({ record, deadlines, journal: written }: State, common: FacetValues): readonly Counted[] {
  const { receivedOn, acceptedOn, concludedOn, outcome, extendedBy } = record;
  if (receivedOn === null || concludedOn === null || outcome === null) return [];
  const journal = effectiveJournal(written);
  const has = (type: string): boolean => journal.some((entry) => entry.type === type);
  const from = acceptedOn ?? receivedOn;
  const agreed = outcome === 'AGREED_WRITTEN' || outcome === 'AGREED_ORAL';
  const amount = journal.filter(({ type }) => type.startsWith('Agreed')).at(-1)?.payload['amount'];
  const clocks = deadlines.filter(({ rule }) => rule === conclusionClock);
  const late = clocks.some(({ status }) => status === 'metLate' || status === 'missed');
  const facets: FacetValues = {
    ...common,
    outcome,
    mediated: yesNo(agreed),
    ...(agreed ? { form: outcome === 'AGREED_WRITTEN' ? 'written' : 'oral' } : {}),
    ...(clocks.length === 0 ? {} : { onTime: yesNo(!late) }),
    extended: yesNo(extendedBy > 0),
    performed: yesNo(has('AgreementPerformed')),
    judged: yesNo(has('AgreementConfirmed')),
    days: String(daysWithoutPauses(journal, from, concludedOn)),
    grossDays: String(daysBetween(from, concludedOn)),
  };
  const measure = acceptedOn === null ? 'refused' : 'concluded';
  return [once(measure, concludedOn, facets, agreed && typeof amount === 'number' ? amount : 0)];
}
