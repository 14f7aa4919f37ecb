import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import type { ReactNode } from 'react';

import { refreshWork } from '../api/queries';
import { Refusals } from './states';
import { useUiTexts } from './texts';
import { useToast } from './toasts';

interface Props<Values extends object> {
  readonly title: string;
  /** What is on the button; to save where it is left out. */
  readonly action?: string;
  readonly initial: Partial<Values>;
  readonly send: (values: Values) => Promise<unknown>;
  /** What is said once it is done. */
  readonly said: string | ((values: Values) => string);
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Below the form: what was before. */
  readonly after?: ReactNode;
}

/** `participants.0.name` as the form names it. */
const placeOf = (field: string): (string | number)[] =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Optional fields that were left empty are not sent. */
function filled<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Values;
}

/** A form in a drawer: what is refused is said at its field, what somebody else changed is not overwritten. */
export function FormDrawer<Values extends object>(props: Props<Values>) {
  const { title, action, initial, send, said, onClose, children, after } = props;
  const t = useUiTexts();
  const say = useToast();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: async (values: Values) => send(filled(values)),
    onSuccess: async (_, values) => {
      say(typeof said === 'string' ? said : said(values));
      onClose();
      await refreshWork();
    },
    onError: (problem) =>
      form.setFields(
        problem.errors.map(({ field, message }) => ({ name: placeOf(field) as never, errors: [message] })),
      ),
  });
  const known = (field: string): boolean => (field.split('.')[0] ?? '') in (form.getFieldsValue() as object);
  const elsewhere = save.error?.errors.some(({ field }) => !known(field)) ?? false;
  return (
    <Drawer
      open
      size="min(560px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      title={title}
      footer={
        <div className="row wrap">
          <Button
            type="primary"
            loading={save.isPending}
            disabled={save.error?.stale === true}
            onClick={() => form.submit()}
          >
            {action ?? t('form.save')}
          </Button>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
        </div>
      }
    >
      {save.error && !save.error.stale && (save.error.errors.length === 0 || elsewhere) && (
        <Refusals problem={save.error} />
      )}
      {save.error?.stale && <p className="notice">{t('form.stale')}</p>}
      <Form<Values>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={initial}
        onFinish={(values) => save.mutate(values)}
      >
        {children}
      </Form>
      {after}
    </Drawer>
  );
}

/** That a field must be filled in, in its own words. */
export function useRequired(): (name: string) => { required: true; message: string }[] {
  const t = useUiTexts();
  return (name) => [{ required: true, message: t('form.required', { name }) }];
}
