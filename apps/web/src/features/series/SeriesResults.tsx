import { Button } from 'antd';

import { ErrorState } from '../../ui/states';
import { CaseLine } from './CaseLine';
import { undoneOf, type SeriesCase, type SeriesResult } from './series-cases';
import { useSeriesTexts } from './texts';
import type { Run } from './use-series';

interface Props {
  readonly cases: readonly SeriesCase[];
  readonly run: Run;
  readonly goOn: () => void;
  readonly halt: () => void;
  /** Back to the form with what was not done. */
  readonly again: (cases: readonly SeriesCase[]) => void;
  readonly close: () => void;
}

function Tag({ result }: { readonly result: SeriesResult | undefined }) {
  const t = useSeriesTexts();
  if (result === undefined) return <span className="tag dash">{t('state.waiting')}</span>;
  const { state } = result;
  if (state === 'done')
    return (
      <span className="tag soft">
        {result.result === 'proposed' ? t('state.proposed') : t('state.performed')}
      </span>
    );
  return <span className={state === 'stale' ? 'tag amber' : 'tag red'}>{t(`state.${state}`)}</span>;
}

/** How far it is, and what came of each case. */
export function SeriesResults({ cases, run, goOn, halt, again, close }: Props) {
  const t = useSeriesTexts();
  const { results, state, problem } = run;
  const undone = undoneOf(cases, results);
  const running = state === 'running';
  return (
    <>
      <div className="seriesresults" aria-busy={running}>
        <progress max={cases.length} value={results.size} aria-label={t('title')} />
        <p role="status">
          {state === 'over'
            ? t('run.sum', { done: cases.length - undone.length, undone: undone.length })
            : t('run.progress', { done: results.size, total: cases.length })}
        </p>
        {state === 'halted' &&
          (problem && problem.status > 0 && problem.status < 500 ? (
            <ErrorState problem={problem} />
          ) : (
            <p className="notice">{problem ? t('run.broken') : t('run.halted')}</p>
          ))}
        <ul className="seriescases">
          {cases.map(({ id, number, title }) => {
            const result = results.get(id);
            return (
              <CaseLine
                key={id}
                id={id}
                number={number}
                title={title}
                tag={<Tag result={result} />}
                refusals={result?.refusals ?? []}
              >
                {result?.state === 'stale' && <p className="s13">{t('stale.text')}</p>}
                {result?.state === 'failed' && <p className="s13">{t('failed.text')}</p>}
                {result?.state === 'notFound' && <p className="s13">{t('notFound.text')}</p>}
              </CaseLine>
            );
          })}
        </ul>
      </div>
      <footer className="drawerfoot">
        <span className="grow" />
        {running && <Button onClick={halt}>{t('run.halt')}</Button>}
        {state === 'halted' && (
          <Button type="primary" onClick={goOn}>
            {t('run.goOn')}
          </Button>
        )}
        {!running && undone.length > 0 && (
          <Button onClick={() => again(undone)}>{t('run.again', { count: undone.length })}</Button>
        )}
        {!running && (
          <Button type={state === 'over' ? 'primary' : 'default'} onClick={close}>
            {t('close')}
          </Button>
        )}
      </footer>
    </>
  );
}
