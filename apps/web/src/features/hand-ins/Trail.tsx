import { Button } from 'antd';

import { momentOf } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import type { HandIn, Step } from './answers';
import { useHandInTexts } from './texts';

/** What has happened with the request, newest first; each hand-in with its receipt. */
export function Trail({ page, open }: { readonly page: HandIn; readonly open: (step: Step) => void }) {
  const t = useHandInTexts();
  return (
    <Panel title={t('trail')}>
      <ol className="trail">
        {[...page.steps].reverse().map((step) => (
          <li key={step.seq}>
            <b>{step.label}</b>{' '}
            <span className="t3 s12">
              {t('trail.by', { by: step.byName ?? '', time: momentOf(step.recordedAt) })}
            </span>
            {step.remarks !== null && <p>{step.remarks}</p>}
            {step.missing.length > 0 && (
              <p className="t2">{t('lack.names', { names: step.missing.join('、') })}</p>
            )}
            {step.bringsFiles && (
              <Button size="small" className="noprint" onClick={() => open(step)}>
                {t('trail.receipt')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
