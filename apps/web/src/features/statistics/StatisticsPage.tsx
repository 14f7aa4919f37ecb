import { statisticForms } from '@mingjing/domain';
import { Button } from 'antd';
import { useState } from 'react';

import { addressOf } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Loaded } from '../../ui/states';
import { BehindDrawer } from './BehindDrawer';
import { Controls } from './Controls';
import { FormTable, nameOf, type Opened, type Table } from './FormTable';
import { Identities, Notes } from './Identities';
import { Differences, ReportSteps, type Report } from './ReportPanels';
import { useStatisticsTexts } from './texts';
import { placeOf, useStatisticsAddress, type StatisticsAddress } from './use-statistics-address';
import { Incoming, Versions } from './Versions';
import './statistics.css';

type Organs = components['schemas']['StatisticOrganList'];
type Organ = components['schemas']['StatisticOrganView'];

/** The statistical tables of an organ: as the cases stand, and the versions that were frozen and submitted. */
export function StatisticsPage() {
  const address = useStatisticsAddress();
  const organs = useGet<Organs>('/api/statistic-organs');
  return (
    <Loaded query={organs}>
      {({ organs: known }) => {
        const organ = known.find(({ id }) => id === address.organId) ?? known[0];
        return organ ? <OfOrgan address={address} organs={known} organ={organ} /> : null;
      }}
    </Loaded>
  );
}

interface Props {
  readonly address: StatisticsAddress;
  readonly organs: readonly Organ[];
  readonly organ: Organ;
}

function OfOrgan({ address, organs, organ }: Props) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const [emptyRows, setEmptyRows] = useState(false);
  const { report: id } = address;
  const live = useGet<Table>('/api/statistic-tables', placeOf(address, organ.id), {
    enabled: id === null,
    fresh: true,
  });
  const frozen = useGet<Report>(
    `/api/statistic-reports/${id ?? ''}`,
    {},
    { enabled: id !== null, fresh: true },
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <span className="row wrap noprint">
            {id !== null && (
              <Button
                icon={<Icon name="download" />}
                href={addressOf(`/api/statistic-reports/${id}/table.xlsx`, { lang: language })}
              >
                {t('excel')}
              </Button>
            )}
            <Button icon={<Icon name="print" />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </span>
        }
      />
      <Incoming address={address} organs={organs} />
      <section className="panel statpanel" aria-label={t('form')}>
        <Controls
          address={address}
          organs={organs}
          organId={organ.id}
          emptyRows={emptyRows}
          onEmptyRows={setEmptyRows}
        />
        {id === null ? (
          <Loaded query={live} lines={12}>
            {(table) => <Sheet table={table} report={null} emptyRows={emptyRows} />}
          </Loaded>
        ) : (
          <Loaded query={frozen} lines={12}>
            {(report) => <Sheet table={report} report={report} emptyRows={emptyRows} />}
          </Loaded>
        )}
      </section>
      <Versions address={address} organ={organ} />
      {id !== null && frozen.data && <ReportSteps report={frozen.data} />}
      {id !== null && frozen.data && <Differences report={frozen.data} />}
      <Checks table={(id === null ? live.data : frozen.data) ?? null} report={id} />
    </>
  );
}

interface SheetProps {
  readonly table: Table;
  readonly report: Report | null;
  readonly emptyRows: boolean;
}

const casesOf = (table: Table, report: string | null) =>
  report === null
    ? {
        path: '/api/statistic-tables/cases',
        query: {
          ...{ form: table.form, organId: table.organId, from: table.from, to: table.to },
          withSubordinates: table.withSubordinates,
        },
      }
    : { path: `/api/statistic-reports/${report}/cases`, query: {} };

function Sheet({ table, report, emptyRows }: SheetProps) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { title, basis } = statisticForms[table.form];
  const state =
    report === null
      ? t('live')
      : `${t('version', { version: report.version })} · ${t(`state.${report.state}`)}`;
  return (
    <>
      <div className="stathead">
        <h2>{title[language]}</h2>
        <p className="t2 s13">
          {t('print.head', { organ: table.organName, from: table.from, to: table.to, state })}
        </p>
        <p className="t3 s12">{basis[language]}</p>
      </div>
      <FormTable table={table} emptyRows={emptyRows} onOpen={setOpened} />
      <p className="printonly signature">{t('print.signature')}</p>
      {opened !== null && (
        <BehindDrawer
          opened={opened}
          {...casesOf(table, report?.id ?? null)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** The definitions are folded on the screen and always on the sheet. */
function Definitions({ form }: Pick<Table, 'form'>) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t('definitions.title')}
      className="definitions"
      extra={
        <button
          type="button"
          className="link noprint"
          aria-expanded={open}
          onClick={() => setOpen((was) => !was)}
        >
          {t(open ? 'definitions.fold' : 'definitions.unfold')}
        </button>
      }
    >
      <dl className={open ? '' : 'printonly'}>
        {statisticForms[form].columns.map((column) => (
          <div key={column.no}>
            <dt>{nameOf(column, language)}</dt>
            <dd>{column.definition[language]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Checks({ table, report }: { readonly table: Table | null; readonly report: string | null }) {
  const t = useStatisticsTexts();
  const [opened, setOpened] = useState<Opened | null>(null);
  if (table === null) return null;
  return (
    <>
      <Identities table={table} />
      <Notes table={table} onOpen={setOpened} />
      {table.withSubordinates && (
        <Panel title={t('sources.title')}>
          {table.sources.length === 0 ? (
            <p className="pad t3 s13">{t('sources.none')}</p>
          ) : (
            <ul className="statversions">
              {table.sources.map(({ organId, organName, version }) => (
                <li key={organId}>
                  {organName} · {t('version', { version })}
                </li>
              ))}
            </ul>
          )}
        </Panel>
      )}
      <Definitions form={table.form} />
      {opened !== null && (
        <BehindDrawer opened={opened} {...casesOf(table, report)} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
