import { boardFigures } from '@mingjing/domain';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Defined } from './Defined';
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
  const language = useLanguage();
  const suspended = (
    <DrillLink to={drilling.standing({ counted: 'open', countedBy: 'suspended:yes' })}>
      {t('live.open.note', { count: live.suspended })}
    </DrillLink>
  );
  const figures = [
    { name: 'overdue', level: 'red', to: drilling.late(), note: t('live.overdue.note') },
    { name: 'dueSoon', level: 'amber', to: drilling.soon(), note: t('live.dueSoon.note', { day: soonOn }) },
    {
      name: 'awaitingApproval',
      level: '',
      to: drilling.open({ awaitingApproval: true }),
      note: t('live.awaitingApproval.note'),
    },
    {
      name: 'opinionLetters',
      level: 'amber',
      to: drilling.standing({ counted: 'letterOpen', countedBy: 'kind:opinionLetter' }),
      note: t('live.opinionLetters.note'),
    },
    {
      name: 'judicialSuggestions',
      level: 'amber',
      to: drilling.standing({ counted: 'letterOpen', countedBy: 'kind:judicialSuggestion' }),
      note: t('live.judicialSuggestions.note'),
    },
    {
      name: 'open',
      level: '',
      to: drilling.standing({ counted: 'open', countedBy: null }),
      note: live.suspended > 0 ? suspended : t('live.open.note', { count: 0 }),
    },
  ] as const;
  return (
    <section className="panel livefigures" aria-label={t('late')}>
      {figures.map(({ name, level, to, note }) => {
        const { label, definition } = boardFigures[name];
        return (
          <div key={name} className={`livefigure ${live[name] > 0 ? level : ''}`}>
            <Defined label={label[language]} definition={definition[language]} />
            <DrillLink to={to} className="n" aria-label={`${label[language]} ${String(live[name])}`}>
              {live[name]}
            </DrillLink>
            <span className="h">{note}</span>
          </div>
        );
      })}
    </section>
  );
}
