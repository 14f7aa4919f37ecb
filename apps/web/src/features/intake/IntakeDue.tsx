import { Day } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { Bones, ErrorState } from '../../ui/states';
import type { DerivedDeadline } from '../acts/act-answers';
import { useApplicationTexts } from './application-texts';
import { useIntakeTexts } from './texts';
import type { ReceiptCheck } from './use-receipt-check';

interface Props {
  readonly check: ReceiptCheck;
  readonly today: string;
}

const clocksOf = ({ data }: ReceiptCheck): readonly DerivedDeadline[] =>
  (data?.deadlines ?? []).flatMap(({ after }) => (after === null ? [] : [after]));

/** Until when the application would have to be examined if it were registered now, and what its days meant before. */
export function IntakeDue({ check, today }: Props) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  if (check.error)
    return check.error.refusals.length + check.error.errors.length > 0 ? null : (
      <ErrorState problem={check.error} retry={() => void check.refetch()} />
    );
  if (!check.data) return <Bones lines={1} />;
  const running = clocksOf(check).filter(({ status }) => status.code === 'running');
  const ended = clocksOf(check).filter(({ status }) => status.code !== 'running');
  return (
    <>
      <div className="intakedue" role="status">
        {running.map(({ rule, label, dueOn, article, explanation, provisional }) => (
          <p key={rule}>
            {t('due.starts', { clock: label })} <Day day={dueOn} today={today} provisional={provisional} />{' '}
            <ExplanationPopover title={`${label} · ${article}`} lines={explanation}>
              {article}
            </ExplanationPopover>
          </p>
        ))}
      </div>
      {ended.length > 0 && (
        <div className="intakeclocks">
          {ended.map(({ rule, label, dueOn, article, explanation, status }) => (
            <p key={rule}>
              {more('clock.ended', { clock: label })} <Day day={dueOn} today={today} />
              {more('clock.status', { status: status.label })}{' '}
              <ExplanationPopover title={`${label} · ${article}`} lines={explanation}>
                {article}
              </ExplanationPopover>
            </p>
          ))}
        </div>
      )}
    </>
  );
}

/** What the day on which the penalising agency received it means for the clocks, step by step, as the API says it. */
export function AgencyClocks({ check, today }: Props) {
  const more = useApplicationTexts();
  const rules = ['rc_apply', 'rc_via_agency_forward', 'rc_intake_review'];
  const clocks = clocksOf(check).filter(({ rule }) => rules.includes(rule));
  if (clocks.length === 0) return <p className="fieldhint wide">{more('agency.wait')}</p>;
  return (
    <section className="wide agencyclocks" aria-label={more('agency.clocks')}>
      <h3 className="sidehead">{more('agency.clocks')}</h3>
      {clocks.map(({ rule, label, dueOn, article, explanation, status }) => (
        <div key={rule}>
          <p>
            <b>{label}</b> <Day day={dueOn} today={today} /> · {status.label}{' '}
            <span className="t3">{article}</span>
          </p>
          <ol className="explanation">
            {explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
