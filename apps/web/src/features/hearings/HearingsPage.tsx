import { useSearchParams } from 'react-router';

import { useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { PagedRows } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState } from '../../ui/states';
import { SittingTable } from './SittingTable';
import { useHearingsTexts } from './texts';

type Page = components['schemas']['SittingPage'];

const sides = ['upcoming', 'past'] as const;
const kinds = ['all', 'hearing', 'committee', 'mediation', 'court'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value =>
  values.find((value) => value === text) ?? (values[0] as Value);

/** Hearings to come by day; behind the other view those that were held, with committee sessions and mediations. */
export function HearingsPage() {
  const t = useHearingsTexts();
  const [params, setParams] = useSearchParams();
  const when = oneOf(sides, params.get('when'));
  const kind = oneOf(kinds, params.get('kind'));
  const set = (change: Record<string, string>): void =>
    setParams({ when, kind, ...change }, { replace: true });
  const pages = useGetRows<Page>('/api/sittings', { when, ...(kind === 'all' ? {} : { kind }) });
  const segments = (
    <Segments
      label={t('when')}
      options={sides.map((value) => ({ value, label: t(value) }))}
      value={when}
      onChange={(value) => set({ when: value })}
    />
  );
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} />
      <Panel
        title={t(when)}
        extra={
          <div className="row wrap">
            <Segments
              label={t('kinds')}
              options={kinds.map((value) => ({ value, label: t(value) }))}
              value={kind}
              onChange={(value) => set({ kind: value })}
            />
            {segments}
          </div>
        }
      >
        <PagedRows pages={pages} nothing={<EmptyState text={t(`empty.${when}`)} />}>
          {(rows, { today }) => <SittingTable rows={rows} today={today} />}
        </PagedRows>
      </Panel>
    </>
  );
}
