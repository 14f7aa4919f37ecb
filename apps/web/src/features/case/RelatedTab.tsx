import { instanceLabels, type Instance } from '@mingjing/domain';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language';
import { Day } from '../../ui/DueBadge';
import { StateTag } from '../../ui/StateTag';
import { EmptyState } from '../../ui/states';
import type { CaseAnswer, RelatedCaseAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly file: CaseAnswer;
  readonly rows: readonly RelatedCaseAnswer[];
}

type Row = Omit<RelatedCaseAnswer, 'link'> & { readonly link: RelatedCaseAnswer['link'] | 'own' };

/** The case itself among the others of its dispute, so that their order can be read. */
function ownRow({ particulars, ...file }: CaseAnswer): Row {
  const text = (name: string): string | null => {
    const value = particulars[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    ...file,
    instance: null,
    court: text('court'),
    courtCaseNumber: text('courtCaseNumber'),
    link: 'own',
  };
}

/** The dispute as a whole: every case about it or from the same paper in the order in which they came in. */
export function RelatedTab({ file, rows }: Props) {
  const t = useCaseTexts();
  const language = useLanguage();
  const { today } = file;
  if (rows.length === 0) return <EmptyState text={t('related.none')} />;
  const instance = file.particulars['instance'] as Instance | undefined;
  const own: Row = {
    ...ownRow(file),
    instance: instance === undefined ? null : { code: instance, label: instanceLabels[instance][language] },
  };
  const inOrder = [...rows, own].sort((a, b) => a.receivedOn.localeCompare(b.receivedOn));
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            <th scope="col">{t('related.number')}</th>
            <th scope="col">{t('related.title')}</th>
            <th scope="col">{t('related.procedure')}</th>
            <th scope="col">{t('related.court')}</th>
            <th scope="col">{t('related.link')}</th>
            <th scope="col">{t('related.phase')}</th>
            <th scope="col">{t('related.outcome')}</th>
            <th scope="col">{t('related.received')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ id, number, title, procedure, instance, court, courtCaseNumber, ...row }) => (
            <tr key={id} {...(id === file.id ? { 'aria-current': 'true' as const, className: 'own' } : {})}>
              <td data-label={t('related.number')}>
                {id === file.id ? <b>{number}</b> : <Link to={`/cases/${id}`}>{number}</Link>}
              </td>
              <td data-label={t('related.title')}>{title}</td>
              <td data-label={t('related.procedure')}>
                {[procedure.label, instance?.label].filter(Boolean).join(' · ')}
              </td>
              <td data-label={t('related.court')}>{[court, courtCaseNumber].filter(Boolean).join(' ')}</td>
              <td data-label={t('related.link')}>{t(`related.link.${row.link}`)}</td>
              <td data-label={t('related.phase')}>
                <StateTag state={row.phase} />
              </td>
              <td data-label={t('related.outcome')}>{row.outcome?.label}</td>
              <td data-label={t('related.received')}>
                <Day day={row.receivedOn} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
