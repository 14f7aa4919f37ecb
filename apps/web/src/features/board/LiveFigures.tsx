import type { components } from '../../api/schema';
import type { Drilling } from './drill';
import { DrillLink } from './DrillLink';
import { useBoardTexts } from './texts';

type Board = components['schemas']['BoardView'];

interface Props {
  readonly board: Board;
  readonly drilling: Drilling;
}

/** What is late or waits today; red and amber only where there is something. */
export function LiveFigures({ board: { live, soonOn }, drilling }: Props) {
  const t = useBoardTexts();
  const figures = [
    { name: 'overdue', count: live.overdue, level: 'red', to: drilling.late(), note: t('live.overdue.note') },
    {
      name: 'dueSoon',
      count: live.dueSoon,
      level: 'amber',
      to: drilling.soon(),
      note: t('live.dueSoon.note', { day: soonOn }),
    },
    {
      name: 'awaitingApproval',
      count: live.awaitingApproval,
      level: '',
      to: drilling.open({ awaitingApproval: true }),
      note: t('live.awaitingApproval.note'),
    },
    {
      name: 'opinionLetters',
      count: live.opinionLetters,
      level: 'amber',
      to: drilling.standing({ counted: 'letterOpen', countedBy: 'kind:opinionLetter' }),
      note: t('live.opinionLetters.note'),
    },
    {
      name: 'judicialSuggestions',
      count: live.judicialSuggestions,
      level: 'amber',
      to: drilling.standing({ counted: 'letterOpen', countedBy: 'kind:judicialSuggestion' }),
      note: t('live.judicialSuggestions.note'),
    },
    {
      name: 'open',
      count: live.open,
      level: '',
      to: drilling.standing({ counted: 'open', countedBy: null }),
      note: t('live.open.note', { count: live.suspended }),
    },
  ] as const;
  return (
    <section className="panel livefigures" aria-label={t('late')}>
      {figures.map(({ name, count, level, to, note }) => (
        <DrillLink key={name} to={to} className={`livefigure ${count > 0 ? level : ''}`}>
          <span className="l">{t(`live.${name}`)}</span>
          <span className="n">{count}</span>
          <span className="h">{note}</span>
        </DrillLink>
      ))}
    </section>
  );
}
