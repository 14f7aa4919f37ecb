import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { addressOf } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded, Refusals } from '../../ui/states';
import { sendRegister, type RegisterImport } from './send-register';
import { useImportTexts } from './texts';
import './imports.css';

const procedures = ['reconsideration', 'mediation', 'litigation'] as const;

/** The old registers of the office: one is uploaded here, earlier ones are gone back to. */
export function ImportsPage() {
  const t = useImportTexts();
  const imports = useGet<components['schemas']['RegisterImportList']>('/api/register-imports');
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <Link to="/register">
            <Button>{t('back')}</Button>
          </Link>
        }
      />
      <Bring />
      <Panel title={t('history')}>
        <Loaded query={imports} lines={6}>
          {({ imports: rows }) =>
            rows.length === 0 ? <EmptyState text={t('none')} /> : <History rows={rows} />
          }
        </Loaded>
      </Panel>
    </>
  );
}

function Bring() {
  const t = useImportTexts();
  const lang = useLanguage();
  const go = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [procedure, setProcedure] = useState<(typeof procedures)[number]>('reconsideration');
  const bring = useMutation<RegisterImport, Problem, File>({
    mutationFn: (file) => sendRegister({ procedure, file }),
    onSuccess: ({ id }) => void go(`/register/import/${id}`),
  });
  return (
    <Panel title={t('bring')}>
      <div className="importbring">
        <Segments
          label={t('procedure')}
          options={procedures.map((value) => ({ value, label: t(value) }))}
          value={procedure}
          onChange={setProcedure}
        />
        <input
          ref={input}
          type="file"
          className="unseen"
          tabIndex={-1}
          aria-label={t('bring.choose')}
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again once it was mended.
            target.value = '';
            if (file) bring.mutate(file);
          }}
        />
        <Button type="primary" loading={bring.isPending} onClick={() => input.current?.click()}>
          {bring.isPending ? t('bring.busy') : t('bring.choose')}
        </Button>
        <Button href={addressOf('/api/register-imports/template.xlsx', { procedure, lang })} download>
          {t('template')}
        </Button>
        <p className="t2 s13">
          {t('bring.help')} {t('template.note')}
        </p>
      </div>
      {bring.error && <Refusals problem={bring.error} />}
    </Panel>
  );
}

function History({ rows }: { readonly rows: readonly components['schemas']['RegisterImportLine'][] }) {
  const t = useImportTexts();
  return (
    <div className="tablebox">
      <table className="list stacking importtable">
        <thead>
          <tr>
            <th>{t('file')}</th>
            <th>{t('procedure')}</th>
            <th>{t('state')}</th>
            <th className="num">{t('rows')}</th>
            <th className="optional">{t('by')}</th>
            <th className="optional">{t('at')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={`/register/import/${row.id}`}>
                  {row.sheet === null ? row.fileName : `${row.fileName} · ${row.sheet}`}
                </Link>
              </td>
              <td className="nowrap" data-label={t('procedure')}>
                {row.procedure.label}
              </td>
              <td className="nowrap" data-label={t('state')}>
                {t(`state.${row.state}`)}
              </td>
              <td className="num" data-label={t('rows')}>
                {row.counts.imported}/{row.total}
              </td>
              <td className="optional nowrap" data-label={t('by')}>
                {row.createdByName}
              </td>
              <td className="optional nowrap" data-label={t('at')}>
                {momentOf(row.createdAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
