import { Form, Input, Select } from 'antd';

import { send } from '../../api/client';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { useCommitteeTexts } from './texts';

type Member = components['schemas']['CommitteeMemberView'];
type Values = components['schemas']['CommitteeMemberRequest'];
const PATH = '/api/committee-members';

interface Props {
  /** Null: a member to add. */
  readonly member: Member | null;
  readonly onClose: () => void;
}

/** One member, new or changed; names and terms are checked at their fields. */
export function MemberDrawer({ member, onClose }: Props) {
  const t = useCommitteeTexts();
  const required = useRequired();
  const { today } = useSession();
  return (
    <FormDrawer<Values>
      title={member === null ? t('add') : member.name}
      initial={member === null ? { fields: [], validFrom: today } : valuesOf(member)}
      send={async (body) =>
        member === null
          ? send('POST', PATH, { body })
          : send('PUT', `${PATH}/${member.id}`, { body, ifMatch: member.version })
      }
      said={({ name }) => t('saved', { name })}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('name')} rules={required(t('name'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="employer" label={t('employer')} extra={t('employer.hint')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="fields" label={t('fields')} extra={t('fields.hint')} rules={required(t('fields'))}>
        <Select mode="tags" open={false} suffix={null} />
      </Form.Item>
      <Form.Item name="validFrom" label={t('validFrom')} rules={required(t('validFrom'))}>
        <DayPicker />
      </Form.Item>
      <Form.Item name="validTo" label={t('validTo')}>
        <DayPicker />
      </Form.Item>
    </FormDrawer>
  );
}

const valuesOf = ({ name, employer, fields, validFrom, validTo }: Member): Values => ({
  name,
  fields: [...fields],
  validFrom,
  ...(employer === null ? {} : { employer }),
  ...(validTo === null ? {} : { validTo }),
});
