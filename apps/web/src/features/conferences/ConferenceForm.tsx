import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, type FormInstance } from 'antd';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { DayPicker } from '../../ui/DayPicker';
import { useRequired } from '../../ui/FormDrawer';
import { Panel } from '../../ui/Panel';
import { Loaded, Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import type { ConferenceBody } from './conference-body';
import { ParticipantList } from './ParticipantList';
import { useConferenceTexts } from './texts';
import './conferences.css';

type Point = components['schemas']['AgendaPointView'];

interface Props {
  readonly form: FormInstance<ConferenceBody>;
  readonly initial: Partial<ConferenceBody>;
  readonly save: (body: ConferenceBody) => Promise<void>;
  readonly back: () => void;
}

/** Empty lines of optional text are not sent. */
const tidy = (body: ConferenceBody): ConferenceBody =>
  JSON.parse(
    JSON.stringify(body, (_, value: unknown) => (value === '' || value === null ? undefined : value)),
  ) as ConferenceBody;

/** When, where and who, and about what; points may be taken over from what the cases show. */
export function ConferenceForm({ form, initial, save, back }: Props) {
  const t = useConferenceTexts();
  const required = useRequired();
  const say = useToast();
  const sending = useMutation({
    mutationFn: async (body: ConferenceBody) => save(tidy(body)),
    onSuccess: () => say(t('form.saved')),
    onError: (problem) =>
      form.setFields(
        problem.errors.map(({ field, message }) => ({
          name: field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) as never,
          errors: [message],
        })),
      ),
  });
  return (
    <Form<ConferenceBody>
      form={form}
      layout="vertical"
      className="conferenceform"
      initialValues={initial}
      scrollToFirstError
      onFinish={(body) => sending.mutate(body)}
    >
      {sending.error && <Refusals problem={sending.error} />}
      <Panel title={t('form.title')}>
        <div className="pad fieldgrid">
          <Form.Item name="title" label={t('form.title')} rules={required(t('form.title'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="plannedOn" label={t('form.plannedOn')} rules={required(t('form.plannedOn'))}>
            <DayPicker />
          </Form.Item>
          <Form.Item
            name="startsAt"
            label={t('form.startsAt')}
            rules={[{ pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: t('form.startsAt.wrong') }]}
          >
            <Input maxLength={5} placeholder="09:30" />
          </Form.Item>
          <Form.Item name="place" label={t('form.place')} rules={required(t('form.place'))}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
      </Panel>
      <Panel title={t('form.participants')}>
        <ParticipantList />
      </Panel>
      <Panel title={t('form.points')}>
        <Points form={form} />
      </Panel>
      <p className="row wrap">
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {t('form.save')}
        </Button>
        <Button onClick={back}>{t('form.cancel')}</Button>
      </p>
    </Form>
  );
}

function Points({ form }: { readonly form: FormInstance<ConferenceBody> }) {
  const t = useConferenceTexts();
  const required = useRequired();
  const offers = useGet<{ points: readonly Point[] }>('/api/conferences/agenda-offers');
  const chosen = Form.useWatch('points', form) as readonly (Partial<Point> | undefined)[] | undefined;
  const taken = new Set((chosen ?? []).map((point) => point?.title));
  return (
    <Form.List name="points">
      {(fields, { add, remove }) => (
        <div className="pad">
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="pointfields">
              <legend>
                {index + 1}. {t(`source.${chosen?.[index]?.source ?? 'free'}`)}{' '}
                <button type="button" className="link s12" onClick={() => remove(name)}>
                  {t('form.remove')}
                </button>
              </legend>
              <Form.Item name={[name, 'source']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'title']} label={t('form.point')} rules={required(t('form.point'))}>
                <Input maxLength={300} />
              </Form.Item>
              <Form.Item name={[name, 'detail']} label={t('form.detail')}>
                <Input.TextArea rows={2} maxLength={4000} />
              </Form.Item>
            </fieldset>
          ))}
          <Button onClick={() => add({ source: 'free' })}>{t('form.addPoint')}</Button>
          <h3>{t('offers.title')}</h3>
          <Loaded query={offers} lines={3}>
            {({ points }) =>
              points.length === 0 ? (
                <p className="t3">{t('offers.none')}</p>
              ) : (
                <ul className="offers">
                  {points.map((point) => (
                    <li key={point.source + point.title}>
                      <span className="grow">
                        <b>{point.title}</b>
                        <span className="line t2 s12"> {point.detail}</span>
                      </span>
                      {taken.has(point.title) ? (
                        <span className="t3 s13 nowrap">{t('offers.taken')}</span>
                      ) : (
                        <button type="button" className="link nowrap" onClick={() => add({ ...point })}>
                          {t('offers.take')}
                        </button>
                      )}
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </div>
      )}
    </Form.List>
  );
}
