import {
  contactBodies,
  contactBodyLabels,
  sensitiveFlagLabels,
  sensitiveFlags,
  type SensitiveFlag,
} from '@mingjing/domain';
import { Checkbox, Form, Input, Select } from 'antd';

import { send } from '../../api/client';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { useSensitiveTexts } from './texts';

type Contact = components['schemas']['SensitiveContactView'];
type Report = components['schemas']['LeaderReportView'];

interface OfCase {
  readonly caseId: string;
  readonly onClose: () => void;
}

interface FlagProps extends OfCase {
  readonly version: number;
  readonly flags: readonly SensitiveFlag[];
}

export function FlagsDrawer({ caseId, version, flags, onClose }: FlagProps) {
  const t = useSensitiveTexts();
  const language = useLanguage();
  const required = useRequired();
  return (
    <FormDrawer<components['schemas']['SetSensitiveFlagsRequest']>
      title={t('flags.set')}
      initial={{ flags: [...flags] }}
      send={async (body) => send('PUT', `/api/cases/${caseId}/sensitivity`, { body, ifMatch: version })}
      said={t('saved')}
      onClose={onClose}
    >
      <Form.Item name="flags" label={t('flags.title')}>
        <Checkbox.Group
          options={sensitiveFlags.map((value) => ({ value, label: sensitiveFlagLabels[value][language] }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('flags.reason')} rules={required(t('flags.reason'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

function CorrectionReason() {
  const t = useSensitiveTexts();
  const required = useRequired();
  return (
    <Form.Item
      name="reason"
      label={t('correct.reason')}
      extra={t('correct.hint')}
      rules={required(t('correct.reason'))}
    >
      <Input.TextArea rows={2} maxLength={1000} />
    </Form.Item>
  );
}

const blank = (text: string | null): string => text ?? '';

type ContactBody = components['schemas']['RecordContactRequest'];

/** A talk, or one in the place of an earlier entry. */
export function ContactDrawer({ caseId, former, onClose }: OfCase & { readonly former: Contact | null }) {
  const t = useSensitiveTexts();
  const language = useLanguage();
  const required = useRequired();
  const { today } = useSession();
  const initial: Partial<ContactBody> =
    former === null
      ? { contactedOn: today }
      : {
          body: former.body,
          bodyName: former.bodyName,
          person: former.person,
          contactedOn: former.contactedOn,
          said: former.said,
          agreed: blank(former.agreed),
          nextStep: blank(former.nextStep),
          nextOn: blank(former.nextOn),
        };
  const text = (name: 'said' | 'agreed', must: boolean) => (
    <Form.Item
      name={name}
      label={t(`contact.${name}`)}
      {...(must ? { rules: required(t(`contact.${name}`)) } : {})}
    >
      <Input.TextArea rows={3} maxLength={4000} />
    </Form.Item>
  );
  return (
    <FormDrawer<ContactBody>
      title={t(former === null ? 'contacts.add' : 'contact.correct.title')}
      initial={initial}
      send={async (body) =>
        send('POST', `/api/cases/${caseId}/sensitive-contacts`, {
          body: former === null ? body : { ...body, supersedes: former.id },
        })
      }
      said={t('saved')}
      onClose={onClose}
    >
      <Form.Item name="body" label={t('contact.body')} rules={required(t('contact.body'))}>
        <Select
          options={contactBodies.map((value) => ({ value, label: contactBodyLabels[value][language] }))}
        />
      </Form.Item>
      <Form.Item name="bodyName" label={t('contact.bodyName')} rules={required(t('contact.bodyName'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="person" label={t('contact.person')} rules={required(t('contact.person'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="contactedOn"
        label={t('contact.contactedOn')}
        rules={required(t('contact.contactedOn'))}
      >
        <DayPicker to={today} />
      </Form.Item>
      {text('said', true)}
      {text('agreed', false)}
      <Form.Item name="nextStep" label={t('contact.nextStep')}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="nextOn" label={t('contact.nextOn')} extra={t('contact.nextOn.hint')}>
        <DayPicker />
      </Form.Item>
      {former !== null && <CorrectionReason />}
    </FormDrawer>
  );
}

export function StepDrawer({ caseId, contact, onClose }: OfCase & { readonly contact: Contact }) {
  const t = useSensitiveTexts();
  const required = useRequired();
  const { today } = useSession();
  return (
    <FormDrawer<components['schemas']['StepDoneRequest']>
      title={t('step.done.title')}
      action={t('step.done')}
      initial={{ doneOn: today }}
      send={async (body) =>
        send('POST', `/api/cases/${caseId}/sensitive-contacts/${contact.id}/done`, { body })
      }
      said={t('saved')}
      onClose={onClose}
    >
      <p>{contact.nextStep}</p>
      <Form.Item name="doneOn" label={t('step.doneOn')} rules={required(t('step.doneOn'))}>
        <DayPicker to={today} />
      </Form.Item>
      <Form.Item name="note" label={t('step.note')} rules={required(t('step.note'))}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}

type ReportBody = components['schemas']['RecordLeaderReportRequest'];

export function ReportDrawer({ caseId, former, onClose }: OfCase & { readonly former: Report | null }) {
  const t = useSensitiveTexts();
  const required = useRequired();
  const { today } = useSession();
  const initial: Partial<ReportBody> =
    former === null
      ? { reportedOn: today }
      : {
          leader: former.leader,
          reportedOn: former.reportedOn,
          content: former.content,
          instruction: blank(former.instruction),
        };
  return (
    <FormDrawer<ReportBody>
      title={t(former === null ? 'reports.add' : 'report.correct.title')}
      initial={initial}
      send={async (body) =>
        send('POST', `/api/cases/${caseId}/leader-reports`, {
          body: former === null ? body : { ...body, supersedes: former.id },
        })
      }
      said={t('saved')}
      onClose={onClose}
    >
      <Form.Item name="leader" label={t('report.leader')} rules={required(t('report.leader'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="reportedOn" label={t('report.reportedOn')} rules={required(t('report.reportedOn'))}>
        <DayPicker to={today} />
      </Form.Item>
      <Form.Item name="content" label={t('report.content')} rules={required(t('report.content'))}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="instruction" label={t('report.instruction')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      {former !== null && <CorrectionReason />}
    </FormDrawer>
  );
}
