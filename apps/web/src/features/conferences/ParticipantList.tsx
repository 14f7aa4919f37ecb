import { participantKinds, type ParticipantKind } from '@mingjing/domain';
import { Button, Form, Input, Select } from 'antd';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useRequired } from '../../ui/FormDrawer';
import { useConferenceTexts } from './texts';

/** Organs and courts of the registers, and others by name. */
export function ParticipantList() {
  const t = useConferenceTexts();
  const required = useRequired();
  const organs = useGet<components['schemas']['OrganList']>('/api/organs').data?.organs ?? [];
  const courts = useGet<components['schemas']['CourtList']>('/api/courts').data?.courts ?? [];
  const choice = (name: number, kind: ParticipantKind) => {
    if (kind === 'other')
      return (
        <Form.Item name={[name, 'name']} label={t('form.name')} rules={required(t('form.name'))}>
          <Input maxLength={200} />
        </Form.Item>
      );
    const of = kind === 'organ' ? organs.filter(({ historical }) => !historical) : courts;
    return (
      <Form.Item
        name={[name, kind === 'organ' ? 'organId' : 'courtId']}
        label={t(`kind.${kind}`)}
        rules={required(t(`kind.${kind}`))}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={of.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
    );
  };
  return (
    <Form.List
      name="participants"
      rules={[
        {
          validator: async (_, rows: readonly unknown[] | undefined) => {
            if ((rows?.length ?? 0) === 0) throw new Error(t('form.atLeastOne'));
          },
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <div className="pad">
          {fields.map(({ key, name }) => (
            <div key={key} className="participantfields">
              <Form.Item name={[name, 'kind']} label={t('form.kind')}>
                <Select options={participantKinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
              </Form.Item>
              <Form.Item noStyle shouldUpdate>
                {({ getFieldValue }) =>
                  choice(
                    name,
                    (getFieldValue(['participants', name, 'kind']) as ParticipantKind | undefined) ?? 'organ',
                  )
                }
              </Form.Item>
              <Form.Item name={[name, 'person']} label={t('form.person')}>
                <Input maxLength={200} />
              </Form.Item>
              <button type="button" className="link s12" onClick={() => remove(name)}>
                {t('form.remove')}
              </button>
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button onClick={() => add({ kind: 'organ' })}>{t('form.addParticipant')}</Button>
        </div>
      )}
    </Form.List>
  );
}
