import { Progress } from 'antd';

import { DueBadge, Day } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import type { Clock, HandIn, Item } from './answers';
import { missingOf } from './draft';
import { useHandInTexts } from './texts';

function ClockLine({
  clock,
  name,
  today,
}: {
  readonly clock: Clock;
  readonly name: 'legal' | 'court' | 'internal';
  readonly today: string;
}) {
  const t = useHandInTexts();
  return (
    <div className="clockline">
      <span className="t3 s12">{t(name)}</span>
      {clock.left ? <DueBadge left={clock.left} /> : <span className="tag">{clock.status.label}</span>}
      <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
      <span className="t2 s12">
        {t(`period.${clock.unit}`, { count: clock.length })}{' '}
        <ExplanationPopover title={clock.label} lines={clock.explanation}>
          {clock.article}
        </ExplanationPopover>
      </span>
    </div>
  );
}

/** Before which court, and by what number there. */
function Court({ page }: { readonly page: HandIn }) {
  const t = useHandInTexts();
  if (page.court === null) return null;
  return (
    <p className="t2 s13">
      {t('before', { court: page.court })}
      {page.courtCaseNumber !== null && ` · ${page.courtCaseNumber}`}
    </p>
  );
}

/** What presses: the clocks, how complete it is, what follows where it does not come. */
export function Head({ page, items }: { readonly page: HandIn; readonly items: readonly Item[] }) {
  const t = useHandInTexts();
  const missing = missingOf(items);
  const needed = items.filter(({ state }) => state !== 'open').length;
  const satisfied = needed - missing.length;
  const open = page.standing === 'open' || page.standing === 'returned';
  return (
    <section className="panel handinhead" aria-label={page.kindLabel}>
      <div className="row between wrap">
        <h2>{page.caseTitle}</h2>
        <span className="t2 s13">
          {page.caseNumber} · {page.organName} · <span className="tag">{page.standingLabel}</span>
        </span>
      </div>
      <Court page={page} />
      <div className="clocks">
        {page.legal === null && page.internal === null && page.servedOn === null && (
          <span className="t2">{t('notServed', { day: page.askedOn })}</span>
        )}
        {page.legal && (
          <ClockLine
            clock={page.legal}
            name={page.kind === 'answer' ? 'legal' : 'court'}
            today={page.today}
          />
        )}
        {page.internal && <ClockLine clock={page.internal} name="internal" today={page.today} />}
        <div className="completeness">
          <span className="row between">
            <span>
              {t('complete')} {t('completeness', { satisfied, needed })}
            </span>
            <b className={missing.length > 0 ? 'lacks' : 't2'}>
              {missing.length > 0 ? t('lack.count', { count: missing.length }) : t('lack.none')}
            </b>
          </span>
          <Progress
            percent={needed === 0 ? 0 : Math.round((satisfied / needed) * 100)}
            showInfo={false}
            size="small"
            aria-label={t('complete')}
          />
        </div>
      </div>
      {open && page.warning && (
        <p className="warningbox">
          <b>{page.warning.text}</b> <span className="article">{page.warning.article}</span>
        </p>
      )}
      {page.standing === 'returned' && page.remarks !== null && (
        <p className="warningbox" role="status">
          <b>{t('returned')}</b> {page.remarks}
        </p>
      )}
      {!page.byLiaison && (
        <p className="warningbox">{t(page.kind === 'answer' ? 'paper.why' : 'paper.suit')}</p>
      )}
    </section>
  );
}
