import { actLabels, actsWithApproval, roleLabels, roles } from '@mingjing/domain';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Drawer, Form, Input, Select } from 'antd';

import type { OrganName } from '../../api/answers';
import { useLanguage } from '../../i18n/use-language';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useSettingsTexts } from './texts';
import { changeRoles, createUser, refreshUsers, type NewUser, type Told, type User } from './user-accounts';

interface Props {
  /** Null: a new account. */
  readonly user: User | null;
  readonly organs: readonly OrganName[];
  readonly onClose: () => void;
  readonly onTold: (told: Told) => void;
}

const filled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** An account to open, or the roles of one; only what the form asks for is sent. */
export function UserForm({ user, organs, onClose, onTold }: Props) {
  const t = useSettingsTexts();
  const say = useToast();
  const [form] = Form.useForm<NewUser>();
  const chosen = Form.useWatch('roles', form) as readonly string[] | undefined;
  const save = useMutation({
    mutationFn: async (values: NewUser) => {
      const body = Object.fromEntries(Object.entries(values).filter(([, value]) => filled(value))) as NewUser;
      if (user === null) return createUser(body);
      // Whoever is no head any more approves nothing.
      return changeRoles(user, body.roles.includes('organHead') ? body : { ...body, approves: [] });
    },
    onSuccess: async (password, { displayName }) => {
      if (password) onTold({ ...password, name: displayName });
      else say(t('users.done', { name: user?.displayName ?? '' }));
      onClose();
      await refreshUsers();
    },
    onError: ({ errors }) =>
      form.setFields(
        errors.map(({ field, message }) => ({
          name: field.split('.')[0] as keyof NewUser,
          errors: [message],
        })),
      ),
  });
  return (
    <Drawer
      open
      size={480}
      onClose={onClose}
      title={user === null ? t('users.create') : t('users.rolesOf', { name: user.displayName })}
      footer={
        <div className="row">
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {t('users.save')}
          </Button>
          <Button onClick={onClose}>{t('users.cancel')}</Button>
          {user !== null && <span className="t3 s12">{t('users.rolesEnd')}</span>}
        </div>
      }
    >
      {save.error && <Refusals problem={save.error} />}
      <Form<NewUser>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={
          user === null
            ? { roles: [] }
            : { roles: user.roles, supervises: user.supervises, approves: user.approves.filter(isChoice) }
        }
        onFinish={(values) => save.mutate(values)}
      >
        {user === null && <PersonFields organs={organs} />}
        <RoleField />
        {chosen?.includes('organHead') && <ApprovesField />}
        {chosen?.includes('supervisor') && <OrganField name="supervises" organs={organs} required={false} />}
      </Form>
    </Drawer>
  );
}

function PersonFields({ organs }: Pick<Props, 'organs'>) {
  const t = useSettingsTexts();
  const rules = [{ required: true, message: t('users.required') }];
  return (
    <>
      <Form.Item name="displayName" label={t('users.name')} rules={rules}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="loginName" label={t('users.loginName')} rules={rules}>
        <Input maxLength={60} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <OrganField name="organId" organs={organs} required />
      <Form.Item name="post" label={t('users.post')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="phone" label={t('users.phone')}>
        <Input maxLength={60} />
      </Form.Item>
    </>
  );
}

interface BoxesProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string[];
  readonly onChange?: (value: string[]) => void;
}

/** Takes from the form's item only what a group may have: “required” is not said of one. */
function Boxes({ label, options, value = [], onChange }: BoxesProps) {
  return (
    <Checkbox.Group
      className="stack"
      aria-label={label}
      options={[...options]}
      value={value}
      onChange={(chosen) => onChange?.(chosen)}
    />
  );
}

function RoleField() {
  const t = useSettingsTexts();
  const language = useLanguage();
  const options = roles.map((value) => ({ value, label: roleLabels[value][language] }));
  return (
    <Form.Item
      name="roles"
      label={t('users.roles')}
      rules={[{ required: true, message: t('users.required') }]}
    >
      <Boxes label={t('users.roles')} options={options} />
    </Form.Item>
  );
}

const isChoice = (act: string): boolean => (actsWithApproval as readonly string[]).includes(act);

/** With none chosen the head approves what no other head of the organ has. */
function ApprovesField() {
  const t = useSettingsTexts();
  const language = useLanguage();
  const options = actsWithApproval.map((value) => ({ value, label: actLabels[value][language] }));
  return (
    <Form.Item name="approves" label={t('users.approves')} extra={t('users.approvesHint')}>
      <Checkbox.Group className="stack" options={options} />
    </Form.Item>
  );
}

interface OrganFieldProps extends Pick<Props, 'organs'> {
  readonly name: 'organId' | 'supervises';
  readonly required: boolean;
}

function OrganField({ name, organs, required }: OrganFieldProps) {
  const t = useSettingsTexts();
  return (
    <Form.Item
      name={name}
      label={name === 'organId' ? t('users.organ') : t('users.supervises')}
      rules={required ? [{ required, message: t('users.required') }] : []}
    >
      <Select
        allowClear={!required}
        showSearch={{ optionFilterProp: 'label' }}
        options={organs.map(({ id, name: label }) => ({ value: id, label }))}
      />
    </Form.Item>
  );
}
