import { Button } from 'antd';
import { useSearchParams } from 'react-router';

import { Day } from '../../ui/DueBadge';
import { Icon } from '../../ui/Icon';
import { Paper } from '../acts/Paper';
import { useActorName } from './actor-name';
import type { DocumentAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly documents: readonly DocumentAnswer[];
  readonly today: string;
}

/** The documents issued; the one that is open is the one that is printed. */
export function DocumentsTab({ documents, today }: Props) {
  const t = useCaseTexts();
  const actorName = useActorName();
  const [params, setParams] = useSearchParams();
  const shown = documents.find(({ id }) => id === params.get('document')) ?? documents.at(-1);
  const open = (id: string): void =>
    setParams(
      (old) => {
        old.set('document', id);
        return old;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="documents">
      <ul className="noprint">
        {[...documents].reverse().map(({ id, title, number, addressee, issuedOn }) => (
          <li key={id}>
            <button
              type="button"
              className={id === shown?.id ? 'plain documentrow current' : 'plain documentrow'}
              aria-pressed={id === shown?.id}
              onClick={() => open(id)}
            >
              <b>{title}</b>
              <span className="row between wrap s13 t2">
                <span>{number}</span>
                <Day day={issuedOn} today={today} />
              </span>
              <span className="s12 t3">{t('documents.addressee', { addressee })}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <div className="reading">
          <div className="row between wrap noprint readinghead">
            <span>
              <span className="article">
                {t('documents.articles')} {shown.articles.join('、')}
              </span>
              {shown.approvals.length > 0 && (
                <span className="s13 t2 approvedby">
                  {t('approvals.chain')}{' '}
                  {shown.approvals
                    .map((each) => `${actorName({ ...each, actor: each.name })} ${each.approvedOn}`)
                    .join(' → ')}
                </span>
              )}
            </span>
            <Button size="small" icon={<Icon name="print" />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
          <Paper title={shown.title} number={shown.number} body={shown.body} />
        </div>
      )}
    </div>
  );
}
