import { EmptyState } from '../../ui/states';
import type { Step } from './policy';
import { useWhen } from './step-words';
import { useRemindersTexts } from './texts';

export function StepTable({ steps }: { readonly steps: readonly Step[] }) {
  const t = useRemindersTexts();
  const when = useWhen();
  if (steps.length === 0) return <EmptyState text={t('empty')} />;
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('audience')}</th>
            <th scope="col">{t('daily')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, days, audience, daily, active }) => (
            <tr key={step}>
              <td data-label={t('when')}>{when(days)}</td>
              <td data-label={t('audience')}>{t(`audience.${audience}`)}</td>
              <td data-label={t('daily')} className="t2">
                {daily ? t('everyDay') : t('once')}
              </td>
              <td data-label={t('state')} className={active ? 't2' : 't3'}>
                {active ? t('active') : t('resting')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
