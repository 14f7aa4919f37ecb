import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useId, useState } from 'react';

import { send } from '../../api/client';
import { queryClient, useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { addDays, longDay } from '../../ui/dates';
import { DayPicker } from '../../ui/DayPicker';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Loaded, Refusals } from '../../ui/states';
import { Course } from './Course';
import './demo-day.css';
import { Moving } from './Moving';
import { useDemoDayTexts } from './texts';

type DemoDay = components['schemas']['DemoDayView'];
export type Move = components['schemas']['DemoDayMoveView'];

const DEMO_DAY = '/api/demo-day';

/** The demo county's today, to be moved forward; where there is no demo data the answer says so. */
export function DemoDayPage() {
  const t = useDemoDayTexts();
  const demoDay = useGet<DemoDay>(DEMO_DAY, {}, { fresh: true });
  const move = useMutation({
    mutationFn: async (day: string) => send<Move>('POST', DEMO_DAY, { body: { day } }),
    // Everything shows another day now, the head of the page too.
    onSuccess: async () => queryClient.invalidateQueries(),
  });
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} />
      <Panel title={t('title')}>
        <Loaded query={demoDay} lines={4}>
          {({ day }) => (
            <div className="demodaybody">
              <Chooser key={day} day={day} busy={move.isPending} onMove={(next) => move.mutate(next)} />
              {move.isPending && <Moving path={DEMO_DAY} />}
              {move.error && <Refusals problem={move.error} />}
              {move.isSuccess && <Course move={move.data} />}
            </div>
          )}
        </Loaded>
      </Panel>
    </>
  );
}

interface ChooserProps {
  readonly day: string;
  readonly busy: boolean;
  readonly onMove: (day: string) => void;
}

function Chooser({ day, busy, onMove }: ChooserProps) {
  const t = useDemoDayTexts();
  const language = useLanguage();
  const id = useId();
  const tomorrow = addDays(day, 1);
  const [next, setNext] = useState(tomorrow);
  return (
    <>
      <p>{t('present', { day: longDay(day, language) })}</p>
      <div className="row wrap">
        <label htmlFor={id}>{t('moveTo')}</label>
        <span style={{ width: 160 }}>
          <DayPicker
            id={id}
            value={next}
            from={tomorrow}
            disabled={busy}
            onChange={(chosen) => setNext(chosen ?? tomorrow)}
          />
        </span>
        <Popconfirm
          title={t('ask', { day: longDay(next, language) })}
          description={t('ask.why')}
          styles={{ root: { maxWidth: 360 } }}
          okText={t('confirm')}
          cancelText={t('cancel')}
          onConfirm={() => onMove(next)}
        >
          <Button type="primary" loading={busy}>
            {t('move')}
          </Button>
        </Popconfirm>
      </div>
    </>
  );
}
