import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';

import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useCommitteeTexts } from './texts';

type Member = components['schemas']['CommitteeMemberView'];
const PATH = '/api/committee-members';

interface Values {
  readonly name: string;
  readonly employer?: string | null;
  readonly fields: readonly string[];
  readonly validFrom: string;
  readonly validTo?: string | null;
}

const bodyOf = ({ employer, validTo, ...rest }: Values) => ({
  ...rest,
  ...(employer ? { employer } : {}),
  ...(validTo ? { validTo } : {}),
});

/** One member, new or changed; names and terms are checked at their fields. */
export function MemberDrawer({
  member,
  onClose,
}: {
  readonly member: Member | null;
  readonly onClose: () => void;
}) {
  const t = useCommitteeTexts();
  const say = useToast();
  const { today } = useSession();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: async (values: Values) =>
      member === null
        ? send<Member>('POST', PATH, { body: bodyOf(values) })
        : send<Member>('PUT', `${PATH}/${member.id}`, { body: bodyOf(values), ifMatch: member.version }),
    onSuccess: async ({ name }) => {
      say(t('saved', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: [PATH] });
    },
    onError: (problem) =>
      form.setFields(
        problem.errors.map(({ field, message }) => ({ name: field as 'name', errors: [message] })),
      ),
  });
  const required = (name: 'name' | 'fields' | 'validFrom') => [
    { required: true, message: t('required', { name: t(name) }) },
  ];
  return (
    <Drawer
      open
      size="min(520px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      title={member === null ? t('add') : member.name}
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
        initialValues={member ?? { fields: [], validFrom: today }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="name" label={t('name')} rules={required('name')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="employer" label={t('employer')} extra={t('employer.hint')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="fields" label={t('fields')} extra={t('fields.hint')} rules={required('fields')}>
          <Select mode="tags" open={false} suffix={null} />
        </Form.Item>
        <Form.Item name="validFrom" label={t('validFrom')} rules={required('validFrom')}>
          <DayPicker />
        </Form.Item>
        <Form.Item name="validTo" label={t('validTo')}>
          <DayPicker />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
