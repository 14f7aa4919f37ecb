import { Form, Input, Select } from 'antd';

import { send } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { useCounselTexts } from './texts';

type Counsel = components['schemas']['CounselView'];
export type Account = components['schemas']['CounselAccountView'];
const PATH = '/api/counsel';

interface OnClose {
  readonly onClose: () => void;
}
interface OfCounsel extends OnClose {
  readonly counsel: Counsel;
}

function PersonFields({ accounts }: { readonly accounts: readonly Account[] }) {
  const t = useCounselTexts();
  const required = useRequired();
  return (
    <>
      <Form.Item name="name" label={t('name')} rules={required(t('name'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="firm" label={t('firm')} rules={required(t('firm'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="phone" label={t('phone')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="fields" label={t('fields')} extra={t('fields.hint')} rules={required(t('fields'))}>
        <Select mode="tags" open={false} suffix={null} />
      </Form.Item>
      <Form.Item name="userId" label={t('account')} extra={t('account.hint')}>
        <Select
          allowClear
          placeholder={t('noAccount')}
          options={accounts.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </Form.Item>
    </>
  );
}

type Engage = components['schemas']['EngageCounselRequest'];

export function EngageDrawer({ accounts, onClose }: OnClose & { readonly accounts: readonly Account[] }) {
  const t = useCounselTexts();
  const required = useRequired();
  const { today } = useSession();
  return (
    <FormDrawer<Engage>
      title={t('engage')}
      initial={{ fields: [], startsOn: today }}
      send={async (body) => send('POST', PATH, { body })}
      said={t('case.done')}
      onClose={onClose}
    >
      <PersonFields accounts={accounts} />
      <Form.Item
        name="startsOn"
        label={t('startsOn')}
        extra={t('startsOn.hint')}
        rules={required(t('startsOn'))}
      >
        <DayPicker />
      </Form.Item>
    </FormDrawer>
  );
}

export function ChangeDrawer({
  counsel,
  accounts,
  onClose,
}: OfCounsel & { readonly accounts: readonly Account[] }) {
  const t = useCounselTexts();
  const { id, version, name, firm, phone, fields, userId } = counsel;
  return (
    <FormDrawer<components['schemas']['CounselRequest']>
      title={`${t('change')}：${name}`}
      initial={{ name, firm, fields: [...fields], phone: phone ?? '', userId: userId ?? '' }}
      send={async (body) => send('PUT', `${PATH}/${id}`, { body, ifMatch: version })}
      said={t('saved', { name })}
      onClose={onClose}
    >
      <PersonFields accounts={accounts} />
    </FormDrawer>
  );
}

export function RenewDrawer({ counsel: { id, name, version, renewsOn }, onClose }: OfCounsel) {
  const t = useCounselTexts();
  return (
    <FormDrawer<components['schemas']['RenewCounselRequest']>
      title={t('renew.title', { name })}
      action={t('renew')}
      initial={{ startsOn: renewsOn }}
      send={async (body) => send('POST', `${PATH}/${id}/renew`, { body, ifMatch: version })}
      said={t('saved', { name })}
      onClose={onClose}
    >
      <Form.Item name="startsOn" label={t('renewFrom')} extra={t('renewFrom.hint')}>
        <DayPicker />
      </Form.Item>
    </FormDrawer>
  );
}

export function EndDrawer({ counsel: { id, name, version }, onClose }: OfCounsel) {
  const t = useCounselTexts();
  const required = useRequired();
  const { today } = useSession();
  return (
    <FormDrawer<components['schemas']['EndEngagementRequest']>
      title={t('end.title', { name })}
      action={t('end')}
      initial={{ lastDay: today }}
      send={async (body) => send('POST', `${PATH}/${id}/end`, { body, ifMatch: version })}
      said={t('saved', { name })}
      onClose={onClose}
    >
      <Form.Item name="lastDay" label={t('lastDay')} rules={required(t('lastDay'))}>
        <DayPicker />
      </Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={required(t('reason'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

const kinds = ['actsForParty', 'againstOrgan'] as const;

export function ConflictDrawer({ counsel: { id, name }, onClose }: OfCounsel) {
  const t = useCounselTexts();
  const required = useRequired();
  const organs = useGet<components['schemas']['OrganList']>('/api/organs').data?.organs ?? [];
  return (
    <FormDrawer<components['schemas']['RecordConflictRequest']>
      title={`${t('addConflict')}：${name}`}
      initial={{ kind: 'actsForParty' }}
      send={async (body) => send('POST', `${PATH}/${id}/conflicts`, { body })}
      said={t('saved', { name })}
      onClose={onClose}
    >
      <p className="notice">{t('conflict.effect')}</p>
      <Form.Item name="kind" label={t('conflict.kind')} rules={required(t('conflict.kind'))}>
        <Select options={kinds.map((value) => ({ value, label: t(`conflict.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'againstOrgan' ? (
            <Form.Item name="organId" label={t('conflict.organ')} rules={required(t('conflict.organ'))}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={organs.map((organ) => ({ value: organ.id, label: organ.name }))}
              />
            </Form.Item>
          ) : (
            <Form.Item name="partyName" label={t('conflict.party')} rules={required(t('conflict.party'))}>
              <Input maxLength={200} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="note" label={t('conflict.note')} rules={required(t('conflict.note'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

export function ReasonDrawer(props: OnClose & { readonly title: string; readonly path: string }) {
  const t = useCounselTexts();
  const required = useRequired();
  return (
    <FormDrawer<{ reason: string }>
      title={props.title}
      initial={{}}
      send={async (body) => send('POST', props.path, { body })}
      said={t('case.done')}
      onClose={props.onClose}
    >
      <Form.Item name="reason" label={t('reason')} rules={required(t('reason'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
