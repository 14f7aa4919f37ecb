import { useMutation } from '@tanstack/react-query';
import {
  disputeKindLabels,
  disputeKinds,
  disputeTypeLabels,
  disputeTypesOf,
  mediationChannelLabels,
  mediationChannels,
  mediationWarnings,
  partyKindLabels,
  partyKinds,
  type DisputeType,
} from '@mingjing/domain';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { send } from '../../api/client';
import { useDictionary } from '../../api/dictionaries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useMediationTexts } from './texts';
import './mediations.css';

type Outcome = components['schemas']['ActOutcomeView'];

interface Side {
  readonly name: string;
  readonly kind: (typeof partyKinds)[number];
  readonly address?: string;
  readonly phone?: string;
}
interface Values {
  readonly receivedOn: string;
  readonly title: string;
  readonly channel: (typeof mediationChannels)[number];
  readonly disputeKind: (typeof disputeKinds)[number];
  readonly disputeType?: DisputeType;
  readonly oralRecord?: string;
  readonly applicant: Side;
  readonly respondent: Side;
  readonly category: string;
  readonly matter: string;
  readonly request: string;
  readonly facts: string;
}

const filled = <Part extends object>(part: Part) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined && value !== ''));

const bodyOf = ({ receivedOn, applicant, respondent, ...said }: Values) => ({
  procedure: 'mediation',
  occurredOn: receivedOn,
  payload: {
    ...filled(said),
    parties: [
      { key: 'applicant-1', role: 'applicant', ...filled(applicant) },
      { key: 'respondent-1', role: 'respondent', ...filled(respondent) },
    ],
  },
});

/** The path of a refused field within the form: parties.1.name is the name of the respondent. */
function placeOf(field: string): string[] {
  const [first = '', index, ...rest] = field.replace(/^payload\./, '').split('.');
  if (field === 'occurredOn') return ['receivedOn'];
  return first === 'parties' ? [index === '1' ? 'respondent' : 'applicant', ...rest] : [first];
}

function SideFields({ side }: { readonly side: 'applicant' | 'respondent' }) {
  const t = useMediationTexts();
  const language = useLanguage();
  const label = t(`form.${side}`);
  return (
    <fieldset>
      <legend>{label}</legend>
      <Form.Item
        name={[side, 'name']}
        label={t('form.party.name')}
        rules={[{ required: true, message: t('form.required', { name: label }) }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item required name={[side, 'kind']} label={t('form.party.kind')}>
        <Radio.Group
          optionType="button"
          options={partyKinds.map((value) => ({ value, label: partyKindLabels[value][language] }))}
        />
      </Form.Item>
      <Form.Item name={[side, 'address']} label={t('form.party.address')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name={[side, 'phone']} label={t('form.party.phone')}>
        <Input maxLength={60} />
      </Form.Item>
    </fieldset>
  );
}

/** An application for mediation on one page; what mediation does not stop is said before it is registered. */
export function NewMediationPage() {
  const t = useMediationTexts();
  const say = useToast();
  const go = useNavigate();
  const language = useLanguage();
  const { today } = useSession();
  const [form] = Form.useForm<Values>();
  const [key] = useState(() => crypto.randomUUID());
  const channel = Form.useWatch('channel', form);
  const disputeKind = Form.useWatch('disputeKind', form) === 'administrative' ? 'administrative' : 'civil';
  const categories = useDictionary('category');
  const save = useMutation({
    mutationFn: async (values: Values) =>
      send<Outcome>('POST', '/api/cases', { body: bodyOf(values), idempotencyKey: key }),
    onSuccess: async ({ caseId, number }) => {
      say(t('form.saved', { number }));
      await go(`/cases/${caseId}`);
    },
    onError: (problem) =>
      form.setFields(
        problem.errors.map(({ field, message }) => ({ name: placeOf(field) as never, errors: [message] })),
      ),
  });
  const rules = (name: string) => [{ required: true, message: t('form.required', { name }) }];
  const choices = <Code extends string>(
    codes: readonly Code[],
    labels: Readonly<Record<Code, Readonly<Record<'zh' | 'en', string>>>>,
  ) => codes.map((value) => ({ value, label: labels[value][language] }));
  return (
    <>
      <PageHeader title={t('new')} />
      <Panel title={t('form.warnings')}>
        <ul className="notice">
          {mediationWarnings.map((warning) => (
            <li key={warning.zh}>{warning[language]}</li>
          ))}
        </ul>
        <Form<Values>
          form={form}
          className="pad mediationform"
          requiredMark={(label, { required }) => (
            <>
              {label}
              {!required && <span className="t3 s12 optional">{t('form.optional')}</span>}
            </>
          )}
          layout="vertical"
          scrollToFirstError
          initialValues={{
            receivedOn: today,
            channel: 'written',
            disputeKind: 'civil',
            applicant: { kind: 'citizen' },
            respondent: { kind: 'company' },
          }}
          onFinish={(values) => save.mutate(values)}
        >
          {save.error?.errors.length === 0 && <Refusals problem={save.error} />}
          <Form.Item name="title" label={t('form.title')} rules={rules(t('form.title'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="receivedOn" label={t('form.received')} rules={rules(t('form.received'))}>
            <DayPicker />
          </Form.Item>
          <Form.Item required name="channel" label={t('form.channel')}>
            <Radio.Group optionType="button" options={choices(mediationChannels, mediationChannelLabels)} />
          </Form.Item>
          {channel === 'oral' && (
            <Form.Item name="oralRecord" label={t('form.oral')} rules={rules(t('form.oral'))}>
              <Input.TextArea autoSize={{ minRows: 3 }} maxLength={20000} />
            </Form.Item>
          )}
          <Form.Item required name="disputeKind" label={t('form.kind')}>
            <Radio.Group
              optionType="button"
              options={choices(disputeKinds, disputeKindLabels)}
              onChange={() => form.resetFields(['disputeType'])}
            />
          </Form.Item>
          <Form.Item
            name="disputeType"
            label={t('form.type')}
            rules={disputeKind === 'civil' ? rules(t('form.type')) : []}
          >
            <Select
              allowClear
              options={choices<DisputeType>(disputeTypesOf[disputeKind], disputeTypeLabels)}
            />
          </Form.Item>
          <SideFields side="applicant" />
          <SideFields side="respondent" />
          <Form.Item name="category" label={t('form.category')} rules={rules(t('form.category'))}>
            <Select
              showSearch
              options={categories.map((entry) => ({ value: entry.zh, label: entry[language] }))}
            />
          </Form.Item>
          <Form.Item name="matter" label={t('form.matter')} rules={rules(t('form.matter'))}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="request" label={t('form.request')} rules={rules(t('form.request'))}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
          </Form.Item>
          <Form.Item name="facts" label={t('form.facts')} rules={rules(t('form.facts'))}>
            <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} />
          </Form.Item>
          <div className="row wrap">
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
            <Button onClick={() => void go('/mediations')}>{t('form.cancel')}</Button>
          </div>
        </Form>
      </Panel>
    </>
  );
}
