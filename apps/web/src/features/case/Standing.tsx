import { useLanguage } from '../../i18n/use-language';
import { Day } from '../../ui/DueBadge';
import { valueLabel } from '../acts/value-labels';
import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from './case-answers';
import { countingEntries, lastOf } from './counting-entries';
import { isSuit, SuitDefendants } from './SuitDefendants';
import { useCaseTexts } from './texts';

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
  readonly deadlines: readonly DeadlineAnswer[];
}

const trackOf = ({ tracks }: CaseAnswer, name: string): string | undefined =>
  tracks.find(({ track }) => track === name)?.value;
const said = (entry: JournalEntryAnswer | undefined, field: string): string => {
  const value = entry?.payload[field];
  return typeof value === 'string' ? value : '';
};

/** What holds the case up or waits beside it: suspension, stay, review of a norm, and what happens if nothing is done. */
export function Standing({ file, entries, deadlines }: Props) {
  const t = useCaseTexts();
  const language = useLanguage();
  const counting = countingEntries(entries);
  const suspended =
    trackOf(file, 'clock') === 'suspended' ? lastOf(counting, 'ProceedingSuspended') : undefined;
  const stay = trackOf(file, 'stay');
  const stayed = stay === 'stayed' ? lastOf(counting, 'ExecutionStayed') : undefined;
  const requested = stay === 'requested' ? lastOf(counting, 'StayRequested') : undefined;
  const norm =
    trackOf(file, 'normReview') === 'inProgress' ? lastOf(counting, 'NormReviewEntered') : undefined;
  const normOf = lastOf(counting, 'ProceedingSuspended')?.payload['norm'] as { title?: string } | undefined;
  const ground = (entry: JournalEntryAnswer): string => valueLabel('ground', said(entry, 'ground'), language);
  const deemed =
    file.phase.code === 'INTAKE_REVIEW' && file.ruleSet !== 'R0'
      ? deadlines.find(
          ({ rule, left }) =>
            ['rc_intake_review', 'rc_post_correction_review'].includes(rule) && left !== null,
        )
      : undefined;
  const decided = lastOf(counting, 'DecisionMade', 'ApplicationRejected', 'ReviewOrdered');
  const suit = decided?.payload['defendants'];
  const results = decided?.payload['items'];
  const lines = [
    suspended && {
      name: t('standing.suspended'),
      since: suspended.occurredOn,
      text: ground(suspended),
    },
    stayed && {
      name: t('standing.stayed'),
      since: stayed.occurredOn,
      text: [ground(stayed), said(stayed, 'scope')].filter(Boolean).join(' · '),
    },
    requested && {
      name: t('standing.stayRequested'),
      since: requested.occurredOn,
      text: said(requested, 'reason'),
    },
    norm && { name: t('standing.norm'), since: norm.occurredOn, text: normOf?.title ?? '' },
  ].filter((line) => line !== undefined);
  if (lines.length === 0 && !deemed && !isSuit(suit)) return null;
  return (
    <ul className="standing" aria-label={t('standing.title')}>
      {lines.map(({ name, since, text }) => (
        <li key={name}>
          <b>{name}</b>
          <span className="t2 nowrap">{t('standing.since', { day: since })}</span>
          <span>{text}</span>
        </li>
      ))}
      {Array.isArray(results) && results.length > 0 && (
        <li>
          <b>{t('standing.results')}</b>
          <span>
            {(results as { outcome: string }[])
              .map(({ outcome }) => valueLabel('outcome', outcome, language))
              .join(' · ')}
          </span>
        </li>
      )}
      {isSuit(suit) && (
        <li>
          <b>{t('standing.suit')}</b>
          <span>
            <SuitDefendants told={suit} />
          </span>
        </li>
      )}
      {deemed && (
        <li>
          <b>{t('standing.deemed')}</b>
          <span>
            {t('standing.deemed.text')} <Day day={deemed.dueOn} today={file.today} />
          </span>
        </li>
      )}
    </ul>
  );
}
