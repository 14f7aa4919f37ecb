import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';

import { send } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { ListTable } from '../../ui/ListTable';
import { EmptyState, Loaded, Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useAuditTexts } from './texts';

type Verification = components['schemas']['VerificationView'];

const PATH = '/api/audit/verifications';
const LOOK_AGAIN = 2_000;

/** Whether the journals are whole, the runs that showed it, and a button that asks for one more. */
export function Verifications() {
  const t = useAuditTexts();
  const say = useToast();
  const runs = useGet<{ verifications: Verification[] }>(PATH);
  const open = runs.data?.verifications.find(({ endedAt }) => endedAt === null);
  const { refetch } = runs;
  const opened = open !== undefined;
  useEffect(() => {
    if (!opened) return;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [opened, refetch]);
  const ask = useMutation<Verification>({
    mutationFn: async () => send<Verification>('POST', PATH),
    onSuccess: async () => {
      say(t('verify.asked'));
      await refetch();
    },
  });
  return (
    <>
      <div className="audithead">
        <span className="s13 t2">{t('verify.note')}</span>
        <span className="grow" />
        <Button
          type="primary"
          className="noprint"
          disabled={opened}
          loading={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {t('verify.now')}
        </Button>
      </div>
      {ask.error && (
        <div className="pad">
          <Refusals problem={ask.error} />
        </div>
      )}
      <Loaded query={runs} lines={6}>
        {({ verifications }) => (
          <>
            <Standing open={open} last={verifications.find(({ endedAt }) => endedAt !== null)} />
            {verifications.length > 0 && <Runs rows={verifications} />}
          </>
        )}
      </Loaded>
    </>
  );
}

interface StandingProps {
  readonly open: Verification | undefined;
  readonly last: Verification | undefined;
}

/** What the last verification that ended has shown, and how far an open one has come. */
function Standing({ open, last }: StandingProps) {
  const t = useAuditTexts();
  const numbers = new Intl.NumberFormat(useLanguage());
  const found = open !== undefined && open.differences > 0 ? open : last;
  return (
    <div className="pad verification">
      {open && (
        <p role="status">
          {open.startedAt === null
            ? t('verify.waiting')
            : t('verify.open', { cases: numbers.format(open.cases), total: numbers.format(open.total) })}
        </p>
      )}
      {!open && !last && <EmptyState text={t('verify.never')} />}
      {found?.state === 'whole' && (
        <p>
          {t('verify.whole', {
            at: momentOf(found.endedAt ?? found.requestedAt),
            cases: numbers.format(found.cases),
            entries: numbers.format(found.entries),
          })}
        </p>
      )}
      {found?.state === 'differs' && (
        <div className="refusal" role="alert">
          <h3>
            {t('verify.differs', {
              at: momentOf(found.endedAt ?? found.requestedAt),
              count: numbers.format(found.differences),
            })}
          </h3>
          <p>{t('verify.differsText')}</p>
          <ul>
            {found.firstDifferences.map(({ number, label }) => (
              <li key={number}>
                <b>{number}</b> {label}
              </li>
            ))}
          </ul>
          {found.differences > found.firstDifferences.length && (
            <p>{t('verify.others', { count: found.differences - found.firstDifferences.length })}</p>
          )}
        </div>
      )}
    </div>
  );
}

function Runs({ rows }: { readonly rows: readonly Verification[] }) {
  const t = useAuditTexts();
  const numbers = new Intl.NumberFormat(useLanguage());
  return (
    <ListTable
      className="records"
      label={t('verify.list')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('verify.started'),
          className: 'n nowrap',
          cell: ({ startedAt, requestedAt }) => momentOf(startedAt ?? requestedAt),
        },
        {
          name: t('verify.ended'),
          className: 'n nowrap',
          cell: ({ endedAt }) => (endedAt === null ? '—' : momentOf(endedAt)),
        },
        { name: t('verify.origin'), cell: ({ origin }) => t(`origin.${origin}`) },
        { name: t('verify.requestedBy'), cell: ({ requestedByName }) => requestedByName ?? '—' },
        { name: t('verify.cases'), className: 'n', cell: ({ cases }) => numbers.format(cases) },
        { name: t('verify.entries'), className: 'n', cell: ({ entries }) => numbers.format(entries) },
        {
          name: t('result'),
          cell: ({ state, differences }) => (
            <span className={state === 'differs' ? 'tag red' : 'tag'}>
              {t(`state.${state}`, { count: differences })}
            </span>
          ),
        },
      ]}
    />
  );
}
