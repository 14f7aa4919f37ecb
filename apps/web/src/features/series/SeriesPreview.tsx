import { Button } from 'antd';

import { Bones } from '../../ui/states';
import { CaseLine } from './CaseLine';
import { byUrgency, type SeriesAnswer, type SeriesCase } from './series-cases';
import { useSeriesTexts } from './texts';

interface Props {
  readonly cases: readonly SeriesCase[];
  readonly answers: readonly SeriesAnswer[] | undefined;
  readonly filled: boolean;
  readonly onChange: (cases: readonly SeriesCase[]) => void;
}

/** Of each case whether it can be done, and if not, why: with the article. */
export function SeriesPreview({ cases, answers, filled, onChange }: Props) {
  const t = useSeriesTexts();
  if (answers === undefined) return <Bones lines={6} />;
  const known = new Map(cases.map((each) => [each.id, each]));
  const shown = byUrgency(answers).filter(({ caseId }) => known.has(caseId));
  const allowed = new Set(shown.filter(({ state }) => state === 'allowed').map(({ caseId }) => caseId));
  const refused = shown.length - allowed.size;
  const tags = {
    allowed: <span className="tag soft">{t('state.allowed')}</span>,
    refused: <span className="tag red">{t('state.refused')}</span>,
    stale: <span className="tag amber">{t('state.stale')}</span>,
    notFound: <span className="tag red">{t('state.notFound')}</span>,
  };
  const seen = (id: string, version: number): void =>
    onChange(cases.map((each) => (each.id === id ? { ...each, version } : each)));
  return (
    <>
      <div className="row wrap between seriessum">
        <b role="status">{t('cases.sum', { allowed: allowed.size, refused })}</b>
        {refused > 0 && allowed.size > 0 && (
          <Button size="small" onClick={() => onChange(cases.filter(({ id }) => allowed.has(id)))}>
            {t('cases.drop')}
          </Button>
        )}
      </div>
      {!filled && <p className="t2 s13">{t('cases.facts')}</p>}
      <ul className="seriescases">
        {shown.map(({ caseId, number, state, version, refusals }) => (
          <CaseLine
            key={caseId}
            id={caseId}
            number={number ?? known.get(caseId)?.number ?? ''}
            title={known.get(caseId)?.title ?? ''}
            tag={tags[state]}
            refusals={refusals}
          >
            {state === 'stale' && version !== null && (
              <p className="s13">
                {t('stale.text')}{' '}
                <Button size="small" onClick={() => seen(caseId, version)}>
                  {t('stale.seen')}
                </Button>
              </p>
            )}
            {state === 'notFound' && <p className="s13">{t('notFound.text')}</p>}
          </CaseLine>
        ))}
      </ul>
    </>
  );
}
