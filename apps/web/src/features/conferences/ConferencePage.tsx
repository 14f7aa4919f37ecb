import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { FailurePage } from '../../app/pages';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Bones, Loaded } from '../../ui/states';
import { ActionTable } from './ActionTable';
import { ActionDrawer, CancelDrawer, CorrectDrawer, DraftDrawer, SealDrawer } from './conference-forms';
import { useConferenceTexts } from './texts';
import './conferences.css';

type Conference = components['schemas']['ConferenceView'];
type Actions = components['schemas']['ActionList'];
type Form = 'cancel' | 'draft' | 'seal' | 'correct' | 'action';

/** One conference: who meets about what, what was agreed, and what came of it. */
export function ConferencePage() {
  const { id = '' } = useParams();
  const query = useGet<Conference>(`/api/conferences/${id}`, {}, { fresh: true });
  if (query.data) return <Page key={id} conference={query.data} />;
  if (query.error) return <FailurePage error={query.error} retry={() => void query.refetch()} />;
  return <Bones lines={12} />;
}

function Page({ conference }: { readonly conference: Conference }) {
  const t = useConferenceTexts();
  const go = useNavigate();
  const [form, setForm] = useState<Form | null>(null);
  const close = (): void => setForm(null);
  const actions = useGet<Actions>('/api/conference-actions', { conference: conference.id }, { fresh: true });
  const { id, state, mayChange } = conference;
  const planned = mayChange && state === 'planned';
  return (
    <div className="conferencepage">
      <PageHeader
        title={conference.title}
        note={<span className={state === 'cancelled' ? 'tag dash' : 'tag'}>{t(`state.${state}`)}</span>}
        actions={
          <span className="row wrap noprint">
            {planned && <Button onClick={() => void go(`/conferences/${id}/change`)}>{t('change')}</Button>}
            {planned && <Button onClick={() => setForm('cancel')}>{t('cancel')}</Button>}
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
          </span>
        }
      />
      {conference.cancelReason !== null && (
        <p className="notice">{t('cancelled', { reason: conference.cancelReason })}</p>
      )}
      <Panel title={t('form.participants')}>
        <dl className="kv pad">
          <dt>{t('when')}</dt>
          <dd>
            {conference.plannedOn} {conference.startsAt}
          </dd>
          <dt>{t('form.place')}</dt>
          <dd>{conference.place}</dd>
          <dt>{t('form.participants')}</dt>
          <dd>
            <ul className="plainlist">
              {conference.participants.map(({ name, person }) => (
                <li key={name}>
                  {name} {person !== null && <span className="t2">{person}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </Panel>
      <Panel title={t('agenda')}>
        {conference.points.length === 0 ? (
          <p className="pad t3">{t('agenda.none')}</p>
        ) : (
          <ol className="agenda">
            {conference.points.map(({ source, title, detail }) => (
              <li key={title}>
                <b>{title}</b>{' '}
                {source !== 'free' && <span className="tag soft">{t(`source.${source}`)}</span>}
                {detail !== null && <p className="t2">{detail}</p>}
              </li>
            ))}
          </ol>
        )}
      </Panel>
      <Minutes conference={conference} planned={planned} open={setForm} />
      <Panel
        title={t('actions')}
        extra={
          mayChange &&
          state !== 'cancelled' && (
            <Button className="noprint" onClick={() => setForm('action')}>
              {t('actions.add')}
            </Button>
          )
        }
      >
        <Loaded query={actions} lines={3}>
          {({ actions: rows, today }) =>
            rows.length === 0 ? (
              <p className="pad t3">{t('actions.none')}</p>
            ) : (
              <ActionTable rows={rows} today={today} />
            )
          }
        </Loaded>
      </Panel>
      {form === 'cancel' && <CancelDrawer conference={conference} onClose={close} />}
      {form === 'draft' && <DraftDrawer conference={conference} onClose={close} />}
      {form === 'seal' && <SealDrawer conference={conference} onClose={close} />}
      {form === 'correct' && <CorrectDrawer conference={conference} onClose={close} />}
      {form === 'action' && <ActionDrawer conferenceId={id} onClose={close} />}
    </div>
  );
}

interface MinutesProps {
  readonly conference: Conference;
  readonly planned: boolean;
  readonly open: (form: Form) => void;
}

function Minutes({ conference: { minutes, minutesDraft, mayChange }, planned, open }: MinutesProps) {
  const t = useConferenceTexts();
  const [last, ...earlier] = minutes;
  return (
    <Panel
      title={t('minutes')}
      extra={
        <span className="row wrap noprint">
          {planned && <Button onClick={() => open('draft')}>{t('minutes.write')}</Button>}
          {planned && <Button onClick={() => open('seal')}>{t('minutes.seal')}</Button>}
          {last && mayChange && <Button onClick={() => open('correct')}>{t('minutes.correct')}</Button>}
        </span>
      }
    >
      <div className="pad">
        {!last && minutesDraft === null && <p className="t3">{t('minutes.none')}</p>}
        {minutesDraft !== null && (
          <>
            <p className="tag amber">{t('minutes.draft')}</p>
            <p className="minutestext">{minutesDraft}</p>
          </>
        )}
        {last && <Edition minutes={last} numbered={earlier.length > 0} />}
        {earlier.length > 0 && (
          <details className="noprint">
            <summary>{t('minutes.earlier')}</summary>
            {earlier.map((one) => (
              <Edition key={one.edition} minutes={one} numbered />
            ))}
          </details>
        )}
      </div>
    </Panel>
  );
}

type Sealed = components['schemas']['MinutesView'];

function Edition({ minutes, numbered }: { readonly minutes: Sealed; readonly numbered: boolean }) {
  const t = useConferenceTexts();
  return (
    <article>
      {numbered && <h3>{t('minutes.edition', { edition: minutes.edition })}</h3>}
      {minutes.reason !== null && <p className="t2">{t('minutes.corrects', { reason: minutes.reason })}</p>}
      <p className="minutestext">{minutes.text}</p>
      <p className="t3 s12">
        {t('minutes.heldOn')} {minutes.heldOn} ·{' '}
        {t('minutes.sealed', { name: minutes.sealedByName, day: minutes.sealedOn })}
      </p>
    </article>
  );
}
