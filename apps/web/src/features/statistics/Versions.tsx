import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';

import { send } from '../../api/client';
import { refreshWork, useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { Panel } from '../../ui/Panel';
import { Loaded, Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useStatisticsTexts } from './texts';
import { placeOf, type StatisticsAddress } from './use-statistics-address';

type List = components['schemas']['StatisticReportList'];
type Line = components['schemas']['StatisticReportLineView'];
type Made = components['schemas']['StatisticReportMade'];
type Organ = components['schemas']['StatisticOrganView'];

export const stateTag = { draft: 'dash', submitted: 'amber', returned: 'red', accepted: 'green' } as const;

/** The versions of the table, and the way to another. */
export function Versions({ address, organ }: { readonly address: StatisticsAddress; readonly organ: Organ }) {
  const t = useStatisticsTexts();
  const say = useToast();
  const { form, from, to, withSubordinates, report, set } = address;
  const list = useGet<List>('/api/statistic-reports', { form, organId: organ.id, from, to });
  const make = useMutation({
    mutationFn: async () =>
      send<Made>('POST', '/api/statistic-reports', { body: placeOf(address, organ.id) }),
    onSuccess: async ({ id, version, isNew }) => {
      say(t(isNew ? 'versions.made' : 'versions.same', { version }));
      set({ report: id });
      await refreshWork();
    },
  });
  return (
    <Panel
      title={t('versions.title')}
      className="noprint"
      extra={
        organ.mayMake && (
          <Popconfirm title={t('versions.make.ask')} onConfirm={() => make.mutate()}>
            <Button loading={make.isPending}>{t('versions.make')}</Button>
          </Popconfirm>
        )
      }
    >
      {make.error && <Refusals problem={make.error} />}
      <Loaded query={list} lines={2}>
        {({ reports }) => {
          const own = reports.filter((one) => one.withSubordinates === withSubordinates);
          return (
            <ul className="statversions">
              <li>
                <Choice chosen={report === null} onChoose={() => set({ report: null })}>
                  {t('live')}
                </Choice>
              </li>
              {own.map((one) => (
                <li key={one.id}>
                  <Choice chosen={report === one.id} onChoose={() => set({ report: one.id })}>
                    {t('version', { version: one.version })}
                  </Choice>{' '}
                  <State line={one} />
                </li>
              ))}
              {own.length === 0 && <li className="t3 s13">{t('versions.none')}</li>}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}

interface ChoiceProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ chosen, onChoose, children }: ChoiceProps) {
  return chosen ? (
    <b aria-current="true">{children}</b>
  ) : (
    <button type="button" className="link" onClick={onChoose}>
      {children}
    </button>
  );
}

function State({ line: { state, madeByName, madeOn } }: { readonly line: Line }) {
  const t = useStatisticsTexts();
  return (
    <>
      <span className={`tag ${stateTag[state]}`}>{t(`state.${state}`)}</span>{' '}
      <span className="t3 s12">{t('versions.by', { name: madeByName, day: madeOn })}</span>
    </>
  );
}

/** What organs below have submitted and wait to have checked; nothing for who checks nobody. */
export function Incoming({
  address,
  organs,
}: {
  readonly address: StatisticsAddress;
  readonly organs: readonly Organ[];
}) {
  const t = useStatisticsTexts();
  const below = organs.filter(({ mayCheck }) => mayCheck).map(({ id }) => id);
  const list = useGet<List>('/api/statistic-reports', {}, { enabled: below.length > 0 });
  if (below.length === 0) return null;
  const open = (one: Line): void =>
    address.set({
      ...{ form: one.form, organ: one.organId, from: one.from, to: one.to, report: one.id },
      below: one.withSubordinates ? 'yes' : null,
    });
  return (
    <Panel title={t('incoming.title')} className="noprint">
      <Loaded query={list} lines={2}>
        {({ reports }) => {
          const waiting = reports.filter(
            ({ organId, state, latest }) => latest && state === 'submitted' && below.includes(organId),
          );
          return (
            <ul className="statversions">
              {waiting.map((one) => (
                <li key={one.id}>
                  <button type="button" className="link" onClick={() => open(one)}>
                    {one.organName} · {t(`form.${one.form}`)} · {one.from} — {one.to} ·{' '}
                    {t('version', { version: one.version })}
                  </button>{' '}
                  <State line={one} />
                </li>
              ))}
              {waiting.length === 0 && <li className="t3 s13">{t('incoming.none')}</li>}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
