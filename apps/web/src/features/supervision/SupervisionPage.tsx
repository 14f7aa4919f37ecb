import { Button } from 'antd';

import { useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { ListHead, ListPanel } from '../../ui/ListPanel';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { useListAddress } from '../../ui/use-list-address';
import { SupervisionTable } from './SupervisionTable';
import { useSupervisionTexts } from './texts';
import '../workbench/workbench.css';

type Page = components['schemas']['SupervisionPage'];
type List = 'letters' | 'performance';

const shows = ['open', 'over', 'soon', 'done'] as const;
const paths = { letters: '/api/cases/opinion-letters', performance: '/api/cases/performance' } as const;

/** What is done is counted only so far. */
const COUNTED = 10_000;
const countWord = (count: number): number | string => (count > COUNTED ? `${String(COUNTED)}+` : count);

/** Opinion letters: to whom, when served, by when reported on, and what is late. */
export const LettersPage = () => <Supervision list="letters" />;

/** Decisions and mediation documents that somebody must perform. */
export const PerformancePage = () => <Supervision list="performance" />;

function useAddress() {
  const { params, ...address } = useListAddress();
  return {
    show: shows.find((name) => name === params.get('show')) ?? 'open',
    mine: params.get('scope') === 'mine',
    ...address,
  };
}

function Supervision({ list }: { readonly list: List }) {
  const t = useSupervisionTexts();
  const { show, mine, set, clear } = useAddress();
  const pages = useGetRows<Page>(paths[list], { show, ...(mine ? { mine: true } : {}) });
  const counts = pages.data?.pages[0]?.counts;
  const nothing = (
    <NothingFound
      narrowed={show !== 'open' || mine}
      empty={t(`${list}.empty`)}
      clear={clear}
      clearText={t('empty.showOpen')}
    />
  );
  return (
    <>
      <PageHeader
        title={t(`${list}.title`)}
        note={t(`${list}.note`)}
        actions={<Actions mine={mine} set={set} />}
      />
      <ListPanel
        title={t(`${list}.title`)}
        head={
          <ListHead
            label={t('show')}
            shows={shows}
            show={show}
            nameOf={(value) => t(`show.${value}`, { count: countWord(counts?.[value] ?? 0) })}
            onShow={(value) => set('show', value, 'open')}
          />
        }
      >
        <PagedRows pages={pages} nothing={nothing}>
          {(rows, { today }) => <SupervisionTable list={list} rows={rows} today={today} />}
        </PagedRows>
      </ListPanel>
    </>
  );
}

interface ActionsProps {
  readonly mine: boolean;
  readonly set: (name: string, value: string, usual: string) => void;
}

function Actions({ mine, set }: ActionsProps) {
  const t = useSupervisionTexts();
  const session = useSession();
  return (
    <span className="row noprint">
      {hasRole(session, officeRoles) && (
        <Segments
          label={t('scope')}
          options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
          value={mine ? 'mine' : 'all'}
          onChange={(value) => set('scope', value, 'all')}
        />
      )}
      <Button onClick={() => print()} icon={<Icon name="print" />}>
        {t('print')}
      </Button>
    </span>
  );
}
