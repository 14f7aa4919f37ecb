import { Input, Modal } from 'antd';
import { useState } from 'react';

import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import type { CaseAnswer } from '../case/case-answers';
import type { MaterialAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import { useFiling } from './use-filing';

interface Props {
  readonly file: CaseAnswer;
  readonly material: MaterialAnswer;
  readonly close: () => void;
}

/** A paper is never taken out of a file: it is marked as withdrawn, with the reason. */
export function WithdrawDialog({ file, material, close }: Props) {
  const t = useMaterialTexts();
  const say = useToast();
  const [reason, setReason] = useState('');
  const withdrawing = useFiling(file, 'withdrawMaterial', () => {
    say(t('withdraw.done', { title: material.title }));
    close();
  });
  return (
    <Modal
      open
      title={t('withdraw.title', { title: material.title })}
      okText={t('withdraw')}
      cancelText={t('cancel')}
      confirmLoading={withdrawing.isPending}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={() => withdrawing.mutate({ payload: { material: material.id, reason } })}
      onCancel={close}
    >
      <p className="t2">{t('withdraw.hint')}</p>
      <label htmlFor="withdraw-reason">{t('withdraw.reason')}</label>
      <Input.TextArea
        id="withdraw-reason"
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => setReason(event.target.value)}
      />
      {withdrawing.error && <Refusals problem={withdrawing.error} />}
    </Modal>
  );
}
