import { ListTable } from '../../ui/ListTable';
import { EmptyState } from '../../ui/states';
import type { Step } from './policy';
import { useWhen } from './step-words';
import { useRemindersTexts } from './texts';

export function StepTable({ steps }: { readonly steps: readonly Step[] }) {
  const t = useRemindersTexts();
  const when = useWhen();
  if (steps.length === 0) return <EmptyState text={t('empty')} />;
  return (
    <ListTable
      rows={steps}
      keyOf={({ step }) => step}
      columns={[
        { name: t('when'), cell: ({ days }) => when(days) },
        { name: t('audience'), cell: ({ audience }) => t(`audience.${audience}`) },
        { name: t('daily'), className: 't2', cell: ({ daily }) => (daily ? t('everyDay') : t('once')) },
        {
          name: t('state'),
          cell: ({ active }) => (
            <span className={active ? 't2' : 't3'}>{active ? t('active') : t('resting')}</span>
          ),
        },
      ]}
    />
  );
}
