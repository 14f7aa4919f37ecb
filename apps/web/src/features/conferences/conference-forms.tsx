import { Form, Input, Radio, Select } from 'antd';

import { send } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { useConferenceTexts } from './texts';

type Conference = components['schemas']['ConferenceView'];

interface OfConference {
  readonly conference: Conference;
  readonly onClose: () => void;
}

function LongText({
  name,
  label,
  rows,
}: {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
}) {
  const required = useRequired();
  return (
    <Form.Item name={name} label={label} rules={required(label)}>
      <Input.TextArea rows={rows} maxLength={50000} />
    </Form.Item>
  );
}

export function CancelDrawer({ conference: { id, version }, onClose }: OfConference) {
  const t = useConferenceTexts();
  return (
    <FormDrawer<{ reason: string }>
      title={t('cancel')}
      action={t('cancel')}
      initial={{}}
      send={async (body) => send('POST', `/api/conferences/${id}/cancel`, { body, ifMatch: version })}
      said={t('form.saved')}
      onClose={onClose}
    >
      <LongText name="reason" label={t('cancel.reason')} rows={3} />
    </FormDrawer>
  );
}

export function DraftDrawer({ conference: { id, version, minutesDraft }, onClose }: OfConference) {
  const t = useConferenceTexts();
  return (
    <FormDrawer<{ text: string }>
      title={t('minutes.write')}
      initial={{ text: minutesDraft ?? '' }}
      send={async (body) => send('PUT', `/api/conferences/${id}/minutes-draft`, { body, ifMatch: version })}
      said={t('form.saved')}
      onClose={onClose}
    >
      <LongText name="text" label={t('minutes.text')} rows={18} />
    </FormDrawer>
  );
}

export function SealDrawer({ conference: { id, version, minutesDraft, plannedOn }, onClose }: OfConference) {
  const t = useConferenceTexts();
  const required = useRequired();
  const { today } = useSession();
  return (
    <FormDrawer<components['schemas']['SealMinutesRequest']>
      title={t('minutes.seal')}
      action={t('minutes.seal')}
      initial={{ text: minutesDraft ?? '', heldOn: plannedOn <= today ? plannedOn : today }}
      send={async (body) => send('POST', `/api/conferences/${id}/minutes`, { body, ifMatch: version })}
      said={t('form.saved')}
      onClose={onClose}
    >
      <p className="notice">{t('minutes.seal.hint')}</p>
      <Form.Item name="heldOn" label={t('minutes.heldOn')} rules={required(t('minutes.heldOn'))}>
        <DayPicker to={today} />
      </Form.Item>
      <LongText name="text" label={t('minutes.text')} rows={16} />
    </FormDrawer>
  );
}

export function CorrectDrawer({ conference: { id, minutes }, onClose }: OfConference) {
  const t = useConferenceTexts();
  const [last] = minutes;
  return (
    <FormDrawer<components['schemas']['CorrectMinutesRequest']>
      title={t('minutes.correct')}
      action={t('minutes.seal')}
      initial={{ text: last?.text ?? '' }}
      send={async (body) =>
        send('POST', `/api/conferences/${id}/minutes/corrections`, { body, ifMatch: last?.edition })
      }
      said={t('form.saved')}
      onClose={onClose}
    >
      <LongText name="reason" label={t('minutes.reason')} rows={2} />
      <LongText name="text" label={t('minutes.text')} rows={16} />
    </FormDrawer>
  );
}

type ActionBody = components['schemas']['ConferenceActionRequest'];
type ActionValues = ActionBody & { readonly by: 'organ' | 'person' };

export function ActionDrawer(props: { readonly conferenceId: string; readonly onClose: () => void }) {
  const t = useConferenceTexts();
  const required = useRequired();
  const { today } = useSession();
  const organs = useGet<components['schemas']['OrganList']>('/api/organs').data?.organs ?? [];
  const people = useGet<components['schemas']['ColleagueList']>('/api/colleagues').data?.users ?? [];
  return (
    <FormDrawer<ActionValues>
      title={t('actions.add')}
      initial={{ by: 'organ' }}
      send={async ({ by: _, ...body }) =>
        send('POST', `/api/conferences/${props.conferenceId}/actions`, { body })
      }
      said={t('form.saved')}
      onClose={props.onClose}
    >
      <Form.Item name="title" label={t('action.title')} rules={required(t('action.title'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="by" label={t('action.by')}>
        <Radio.Group
          options={[
            { value: 'organ', label: t('action.byOrgan') },
            { value: 'person', label: t('action.byPerson') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: ActionValues, after: ActionValues) => before.by !== after.by}>
        {({ getFieldValue }) =>
          getFieldValue('by') === 'person' ? (
            <Form.Item name="userId" label={t('action.person')} rules={required(t('action.person'))}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
              />
            </Form.Item>
          ) : (
            <Form.Item name="organId" label={t('action.organ')} rules={required(t('action.organ'))}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={organs
                  .filter(({ historical }) => !historical)
                  .map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="dueOn" label={t('action.due')} rules={required(t('action.due'))}>
        <DayPicker from={today} />
      </Form.Item>
    </FormDrawer>
  );
}

type Action = components['schemas']['ActionView'];

export function FinishDrawer({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const t = useConferenceTexts();
  const required = useRequired();
  const { today } = useSession();
  return (
    <FormDrawer<components['schemas']['FinishActionRequest']>
      title={t('action.note')}
      action={t('action.done')}
      initial={{ doneOn: today }}
      send={async (body) => send('POST', `/api/conference-actions/${action.id}/done`, { body })}
      said={t('form.saved')}
      onClose={onClose}
    >
      <p>{action.title}</p>
      <Form.Item name="doneOn" label={t('action.doneOn')} rules={required(t('action.doneOn'))}>
        <DayPicker to={today} />
      </Form.Item>
      <Form.Item name="note" label={t('action.note')} rules={required(t('action.note'))}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
