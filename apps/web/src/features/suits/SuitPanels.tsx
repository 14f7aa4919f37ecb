import { useLanguage } from '../../i18n/use-language';
import { Day } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { useSuitTexts } from './texts';
import { valueLabel } from '../acts/value-labels';
import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from '../case/case-answers';
import { Defence } from './Defence';
import { decisionOf, hearingsOf, type SuitDecision, type SuitHearing } from './suit-facts';
import './suits.css';

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
  readonly deadlines: readonly DeadlineAnswer[];
}

/** Whether the head comes, came or stayed away, as far as it is known (出庭规定 2-12). */
function Head({ hearing: { held, appearance, candidate, headOrdered } }: { readonly hearing: SuitHearing }) {
  const t = useSuitTexts();
  const lines: string[] = [];
  if (headOrdered) lines.push(t('hearing.ordered'));
  if (held !== null) {
    lines.push(
      held.headAttended
        ? t('hearing.attended', { name: held.headName ?? '' })
        : held.leftEarly
          ? t('hearing.leftEarly')
          : t('hearing.notAttended'),
    );
    if (held.headAttended) lines.push(held.spoke ? t('hearing.spoke') : t('hearing.notSpoke'));
    if (held.staff !== null) lines.push(t('hearing.staff', { staff: held.staff }));
  } else if (appearance !== null)
    lines.push(
      appearance.attends
        ? t('hearing.willAttend', { name: appearance.name, post: appearance.post })
        : t('hearing.willNot', { name: appearance.name }),
    );
  else if (candidate !== null) lines.push(t('hearing.candidate', { name: candidate }));
  else lines.push(t('hearing.headOpen'));
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="suitline">
          {line}
        </span>
      ))}
    </>
  );
}

/** A civil suit knows no duty of the head to appear (行政诉讼法 3(3)). */
const isCivil = (ruleSet: string): boolean => ruleSet === 'C0' || ruleSet === 'C1';

function Hearings({
  hearings,
  today,
  headOwed,
}: {
  readonly hearings: readonly SuitHearing[];
  readonly today: string;
  readonly headOwed: boolean;
}) {
  const t = useSuitTexts();
  return (
    <Panel title={t('hearings.title')} className="suitpanel">
      <ul className="suitlist">
        {hearings.map((hearing) => (
          <li key={hearing.key}>
            <div>
              <b>
                <Day day={hearing.held?.on ?? hearing.on} today={today} />
                {hearing.startsAt !== null && ` ${hearing.startsAt}`}
              </b>{' '}
              <span className={hearing.held === null ? 'tag soft' : 'tag'}>
                {hearing.held === null ? t('hearing.toCome') : t('hearing.held')}
              </span>
              {hearing.place !== null && <span className="suitline t2">{hearing.place}</span>}
            </div>
            {(headOwed || hearing.held?.headAttended === true) && (
              <div>
                <Head hearing={hearing} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** From when the decision binds, or what stands in the way. */
function Effect({ decision, today }: { readonly decision: SuitDecision; readonly today: string }) {
  const t = useSuitTexts();
  const { effectiveOn, appealed, appealable, services, lastWindow } = decision;
  const missing = services.filter(({ on }) => on === null).map(({ name }) => name);
  if (effectiveOn !== null)
    return (
      <>
        {t('judgment.effective')} <Day day={effectiveOn} today={today} />
      </>
    );
  if (appealed) return <>{t('judgment.appealed')}</>;
  if (appealable && missing.length > 0)
    return <span className="amber">{t('judgment.missing', { names: missing.join(t('judgment.and')) })}</span>;
  if (appealable && lastWindow !== null)
    return (
      <>
        {t('judgment.open')} <Day day={lastWindow} today={today} /> {t('judgment.open.after')}
      </>
    );
  return <>{t('judgment.notYet')}</>;
}

function Judgment({ decision, today }: { readonly decision: SuitDecision; readonly today: string }) {
  const t = useSuitTexts();
  const language = useLanguage();
  return (
    <Panel title={t('judgment.title')} className="suitpanel">
      <dl className="kv suitkv">
        <dt>{t('judgment.received')}</dt>
        <dd>
          <Day day={decision.on} today={today} /> {decision.label}
        </dd>
        {decision.outcome !== null && (
          <>
            <dt>{t('judgment.outcome')}</dt>
            <dd className="b">{valueLabel('outcome', decision.outcome, language)}</dd>
          </>
        )}
        {decision.text !== null && (
          <>
            <dt>{t('judgment.text')}</dt>
            <dd className="pre">{decision.text}</dd>
          </>
        )}
        {decision.performWithinDays !== null && (
          <>
            <dt>{t('judgment.perform')}</dt>
            <dd>{t('judgment.days', { count: decision.performWithinDays })}</dd>
          </>
        )}
        {decision.appealable &&
          decision.services.map(({ key, name, on }) => (
            <div key={key} className="suitpair">
              <dt>{t('judgment.served')}</dt>
              <dd>
                {name}{' '}
                {on === null ? (
                  <span className="amber">{t('judgment.unknown')}</span>
                ) : (
                  <Day day={on} today={today} />
                )}
              </dd>
            </div>
          ))}
        <dt>{t('judgment.effect')}</dt>
        <dd>
          <Effect decision={decision} today={today} />
        </dd>
      </dl>
    </Panel>
  );
}

/** What a lawsuit has besides clocks and acts: what its unit hands in, its hearings, and its judgment with what became of it. */
export function SuitPanels({ file, entries, deadlines }: Props) {
  const hearings = hearingsOf(entries);
  const decision = decisionOf(file, entries, deadlines);
  return (
    <div className="suitpanels">
      <Defence caseId={file.id} />
      {hearings.length > 0 && (
        <Hearings hearings={hearings} today={file.today} headOwed={!isCivil(file.ruleSet)} />
      )}
      {decision !== null && <Judgment decision={decision} today={file.today} />}
    </div>
  );
}
