import { courtLevelLabels, courtLevels } from '@mingjing/domain';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Drawer, Form, Input, Select } from 'antd';

import { send } from '../../api/client';
import { queryClient, useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { Loaded, Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useCourtsTexts } from './texts';
import '../counsel/counsel.css';

type Court = components['schemas']['CourtView'];
type Values = components['schemas']['CourtRequest'];
const PATH = '/api/courts';

/** One court, new or changed, with its earlier versions. */
export function CourtDrawer({
  court,
  onClose,
}: {
  readonly court: Court | null;
  readonly onClose: () => void;
}) {
  const t = useCourtsTexts();
  const say = useToast();
  const language = useLanguage();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: async (body: Values) =>
      court === null
        ? send<Court>('POST', PATH, { body })
        : send<Court>('PUT', `${PATH}/${court.id}`, { body, ifMatch: court.version }),
    onSuccess: async ({ name }) => {
      say(t('saved', { name }));
      onClose();
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith(PATH),
      });
    },
    onError: (problem) =>
      form.setFields(
        problem.errors.map(({ field, message }) => ({ name: field as 'name', errors: [message] })),
      ),
  });
  const required = (name: 'name' | 'level' | 'region') => [
    { required: true, message: t('required', { name: t(name) }) },
  ];
  return (
    <Drawer
      open
      size="min(520px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      title={t(court === null ? 'add' : 'change')}
      footer={
        <div className="row wrap">
          <Button
            type="primary"
            loading={save.isPending}
            disabled={save.error?.stale === true}
            onClick={() => form.submit()}
          >
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      }
    >
      {save.error?.errors.length === 0 && !save.error.stale && <Refusals problem={save.error} />}
      {save.error?.stale && <p className="notice">{t('stale')}</p>}
      <Form<Values>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={court ?? { active: true }}
        onFinish={({ name, level, region, active }) => save.mutate({ name, level, region, active })}
      >
        <Form.Item name="name" label={t('name')} rules={required('name')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="level" label={t('level')} rules={required('level')}>
          <Select
            options={courtLevels.map((value) => ({ value, label: courtLevelLabels[value][language] }))}
          />
        </Form.Item>
        <Form.Item name="region" label={t('region')} rules={required('region')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="active" valuePropName="checked" extra={t('active.hint')}>
          <Checkbox>{t('active')}</Checkbox>
        </Form.Item>
      </Form>
      {court !== null && <History courtId={court.id} />}
    </Drawer>
  );
}

type Version = components['schemas']['CourtVersionView'];

function History({ courtId }: { readonly courtId: string }) {
  const t = useCourtsTexts();
  const language = useLanguage();
  const history = useGet<{ versions: readonly Version[] }>(`${PATH}/${courtId}/changes`);
  return (
    <section aria-label={t('history')}>
      <h3>{t('history')}</h3>
      <Loaded query={history} lines={2}>
        {({ versions }) => (
          <ol className="versions">
            {versions.map(({ version, name, level, region, active, changedBy, changedAt }) => (
              <li key={version} className="s13">
                <b>{t('version', { version })}</b>{' '}
                <span className="t2">
                  {name} · {courtLevelLabels[level][language]} · {region} ·{' '}
                  {t(active ? 'active' : 'inactive')}
                </span>
                <div className="t3 s12">
                  {changedBy === null
                    ? t('seeded')
                    : t('byPerson', { name: changedBy, moment: momentOf(changedAt) })}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
