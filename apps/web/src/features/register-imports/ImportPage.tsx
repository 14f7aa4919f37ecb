import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm, Progress } from 'antd';
import { Link, useParams } from 'react-router';

import { send } from '../../api/client';
import { keyOf, queryClient, refreshWork, useGet } from '../../api/queries';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Loaded, Refusals } from '../../ui/states';
import { Mapping } from './Mapping';
import { ImportRows } from './ImportRows';
import type { RegisterImport } from './send-register';
import { useImportTexts } from './texts';
import { useWorking } from './use-working';
import './imports.css';

/** One old register on its way: columns, findings, import. It can be left and come back to at any point. */
export function ImportPage() {
  const t = useImportTexts();
  const { id = '' } = useParams();
  const path = `/api/register-imports/${id}`;
  const found = useGet<RegisterImport>(path, {}, { fresh: true });
  useWorking(path, found.data);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={found.data ? [found.data.procedure.label, ...fileNamed(found.data)].join(' · ') : ''}
        actions={
          <Link to="/register/import">
            <Button>{t('all')}</Button>
          </Link>
        }
      />
      <Loaded query={found} lines={12}>
        {(register) => <Steps register={register} path={path} />}
      </Loaded>
    </>
  );
}

/** The file, with its sheet where it has several. */
const fileNamed = ({ fileName, sheet }: RegisterImport): readonly string[] =>
  sheet === null ? [fileName] : [fileName, sheet];

/** Which other sheets the file has: each register is an import of its own, the rest is left. */
function Sheets({ register: { otherSheets, unreadSheets } }: { readonly register: RegisterImport }) {
  const t = useImportTexts();
  if (otherSheets.length + unreadSheets.length === 0) return null;
  return (
    <Panel title={t('sheets')}>
      <div className="pad s13">
        {otherSheets.length > 0 && (
          <p>
            {t('sheets.other')}{' '}
            {otherSheets.map(({ id, sheet }, index) => (
              <span key={id}>
                {index > 0 && '、'}
                <Link to={`/register/import/${id}`}>{sheet}</Link>
              </span>
            ))}
          </p>
        )}
        {unreadSheets.length > 0 && (
          <p className="t2">{t('sheets.unread', { names: unreadSheets.join('、') })}</p>
        )}
      </div>
    </Panel>
  );
}

interface StepsProps {
  readonly register: RegisterImport;
  readonly path: string;
}

function Steps({ register, path }: StepsProps) {
  const { state } = register;
  const working = state === 'checking' || state === 'importing';
  return (
    <>
      <Sheets register={register} />
      {working && <Working register={register} path={path} />}
      {!working && state !== 'mapping' && <Import register={register} path={path} />}
      {state !== 'mapping' && <ImportRows register={register} path={path} />}
      {!working && state !== 'imported' && (
        <Mapping key={JSON.stringify(register.fields)} register={register} path={path} />
      )}
    </>
  );
}

/** What was answered is shown at once; the rows are read again. */
function useStep(path: string, step: 'start' | 'cancel') {
  return useMutation<RegisterImport>({
    mutationFn: () => send('POST', `${path}/${step}`, { body: {} }),
    onSuccess: (answer) => queryClient.setQueryData(keyOf(path), answer),
    onError: () => refreshWork(),
  });
}

function Working({ register: { state, done, total, counts }, path }: StepsProps) {
  const t = useImportTexts();
  const stop = useStep(path, 'cancel');
  const all = state === 'importing' ? done + counts.ok + counts.warning : total;
  const percent = all === 0 ? 0 : Math.min(100, Math.floor((done / all) * 100));
  return (
    <Panel
      title={t(`state.${state}`)}
      note={t('leave.note')}
      extra={
        <Button size="small" loading={stop.isPending} onClick={() => stop.mutate()}>
          {t('stop')}
        </Button>
      }
    >
      <div className="importprogress" role="status" aria-live="polite">
        <Progress percent={percent} aria-label={t(`state.${state}`)} />
        <span className="t2 s13">{t('progress', { done, total: all })}</span>
      </div>
      {stop.error && <Refusals problem={stop.error} />}
    </Panel>
  );
}

function Import({ register: { state, counts, total }, path }: StepsProps) {
  const t = useImportTexts();
  const start = useStep(path, 'start');
  const ready = counts.ok + counts.warning;
  const told = (['imported', 'unchanged', 'ok', 'warning', 'error'] as const).filter(
    (one) => counts[one] > 0,
  );
  return (
    <Panel title={t(`state.${state}`)} note={t('progress', { done: total - counts.read, total })}>
      <div className="importfoot">
        {told.map((one) => (
          <span key={one}>
            {t(`row.${one}`)} <b>{counts[one]}</b>
          </span>
        ))}
        <span className="grow" />
        {counts.error > 0 && (
          <Button href={`${path}/errors.xlsx`} download title={t('errors.note')}>
            {t('errors')}
          </Button>
        )}
        {ready > 0 && counts.read === 0 && (
          <Popconfirm
            title={t('start.sure')}
            okText={t('start.yes')}
            cancelText={t('start.no')}
            onConfirm={() => start.mutate()}
          >
            <Button type="primary" loading={start.isPending}>
              {t(counts.imported > 0 ? 'resume' : 'start', { count: ready })}
            </Button>
          </Popconfirm>
        )}
      </div>
      {state === 'cancelled' && <p className="pad t2 s13">{t('stopped.note')}</p>}
      {counts.error > 0 && <p className="pad t2 s13">{t('errors.note')}</p>}
      {start.error && <Refusals problem={start.error} />}
    </Panel>
  );
}
