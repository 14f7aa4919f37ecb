import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { useSettingsTexts } from './texts';

type Policy = components['schemas']['ReminderPolicyView'];

/** When who is reminded; to be read, not to be changed. */
export function RemindersPage() {
  const t = useSettingsTexts();
  const policy = useGet<Policy>('/api/reminder-policy');
  return (
    <>
      <PageHeader title={t('reminders.title')} note={t('reminders.note')} />
      <Panel title={t('reminders.title')}>
        <Loaded query={policy}>{({ steps }) => <Steps steps={steps} />}</Loaded>
      </Panel>
    </>
  );
}

function Steps({ steps }: Policy) {
  const t = useSettingsTexts();
  if (steps.length === 0) return <EmptyState text={t('reminders.empty')} />;
  const when = (days: number): string => {
    if (days === 0) return t('reminders.onTheDay');
    return days < 0 ? t('reminders.before', { count: -days }) : t('reminders.after', { count: days });
  };
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            <th scope="col">{t('reminders.when')}</th>
            <th scope="col">{t('reminders.audience')}</th>
            <th scope="col">{t('reminders.daily')}</th>
            <th scope="col">{t('reminders.state')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, days, audience, daily, active }) => (
            <tr key={step}>
              <td data-label={t('reminders.when')}>{when(days)}</td>
              <td data-label={t('reminders.audience')}>{t(`audience.${audience}`)}</td>
              <td data-label={t('reminders.daily')} className="t2">
                {daily ? t('reminders.everyDay') : t('reminders.once')}
              </td>
              <td data-label={t('reminders.state')} className={active ? 't2' : 't3'}>
                {active ? t('reminders.active') : t('reminders.resting')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
