import { Link } from 'react-router';

import { Day } from '../../ui/DueBadge';
import { StateTag } from '../../ui/StateTag';
import { EmptyState } from '../../ui/states';
import type { RelatedCaseAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly rows: readonly RelatedCaseAnswer[];
  readonly today: string;
}

/** The other cases about the same dispute or from the same paper. */
export function RelatedTab({ rows, today }: Props) {
  const t = useCaseTexts();
  if (rows.length === 0) return <EmptyState text={t('related.none')} />;
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            <th scope="col">{t('related.number')}</th>
            <th scope="col">{t('related.title')}</th>
            <th scope="col">{t('related.link')}</th>
            <th scope="col">{t('related.phase')}</th>
            <th scope="col">{t('related.outcome')}</th>
            <th scope="col">{t('related.received')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, number, title, phase, outcome, receivedOn, link }) => (
            <tr key={id}>
              <td data-label={t('related.number')}>
                <Link to={`/cases/${id}`}>{number}</Link>
              </td>
              <td data-label={t('related.title')}>{title}</td>
              <td data-label={t('related.link')}>{t(`related.link.${link}`)}</td>
              <td data-label={t('related.phase')}>
                <StateTag state={phase} />
              </td>
              <td data-label={t('related.outcome')}>{outcome?.label}</td>
              <td data-label={t('related.received')}>
                <Day day={receivedOn} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
