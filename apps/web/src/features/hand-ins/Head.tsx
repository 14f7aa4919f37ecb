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
  readonly name: 'legal' | 'internal';
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
      <div className="clocks">
        {page.legal === null && page.internal === null && (
          <span className="t2">{t('notServed', { day: page.askedOn })}</span>
        )}
        {page.legal && <ClockLine clock={page.legal} name="legal" today={page.today} />}
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
      {open && (
        <p className="warningbox">
          <b>{page.warning}</b> <span className="article">{page.warningArticle}</span>
        </p>
      )}
      {page.standing === 'returned' && page.remarks !== null && (
        <p className="warningbox" role="status">
          <b>{t('returned')}</b> {page.remarks}
        </p>
      )}
      {!page.byLiaison && <p className="warningbox">{t('paper.why')}</p>}
    </section>
  );
}
