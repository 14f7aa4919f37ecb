import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, Modal } from 'antd';
import { useId, useState } from 'react';

import { newIdempotencyKey, send } from '../../api/client';
import { Refusals } from '../../ui/states';
import type { HandIn } from './answers';
import { missingOf } from './draft';
import { refreshHandIns } from './HandInButton';
import { useHandInTexts } from './texts';

/** The office looks the hand-in over: it returns it with remarks, or accepts it, by the acts of the case. */
export function CheckActs({ page }: { readonly page: HandIn }) {
  const t = useHandInTexts();
  const [open, setOpen] = useState<'return' | 'accept' | null>(null);
  return (
    <>
      {page.returning !== null && <Button onClick={() => setOpen('return')}>{t('return')}</Button>}
      {page.accepting !== null && (
        <Button type="primary" onClick={() => setOpen('accept')}>
          {t('accept')}
        </Button>
      )}
      {open !== null && <CheckDialog key={open} page={page} step={open} close={() => setOpen(null)} />}
    </>
  );
}

interface DialogProps {
  readonly page: HandIn;
  readonly step: 'return' | 'accept';
  readonly close: () => void;
}

function CheckDialog({ page, step, close }: DialogProps) {
  const t = useHandInTexts();
  const field = useId();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [remarks, setRemarks] = useState('');
  const missing = missingOf(page.items).map(({ label }) => label);
  const [naming, setNaming] = useState(missing.length > 0);
  const returning = step === 'return';
  const perform = useMutation({
    mutationFn: async () =>
      send('POST', `/api/cases/${page.caseId}/acts/${String(returning ? page.returning : page.accepting)}`, {
        ifMatch: page.caseVersion,
        idempotencyKey,
        body: {
          payload: {
            from: page.party,
            ...(returning ? { remarks, ...(naming ? { missing } : {}) } : {}),
          },
        },
      }),
    onSuccess: async () => {
      close();
      await refreshHandIns(page.caseId);
    },
  });
  return (
    <Modal
      open
      title={t(step)}
      okText={t(step)}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: returning && remarks.trim() === '' }}
      confirmLoading={perform.isPending}
      onOk={() => perform.mutate()}
      onCancel={close}
    >
      {returning ? (
        <>
          <label htmlFor={field}>{t('return.remarks')}</label>
          <Input.TextArea
            id={field}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={4000}
            value={remarks}
            onChange={({ target }) => setRemarks(target.value)}
          />
          {missing.length > 0 && (
            <Checkbox checked={naming} onChange={({ target }) => setNaming(target.checked)}>
              {t('return.missing', { count: missing.length })}
            </Checkbox>
          )}
          {naming && missing.length > 0 && <p className="t2 s12">{missing.join('、')}</p>}
        </>
      ) : (
        <p>{t('accept.text')}</p>
      )}
      {perform.error && <Refusals problem={perform.error} />}
    </Modal>
  );
}
