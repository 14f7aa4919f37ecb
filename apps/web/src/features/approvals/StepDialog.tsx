import { Input, Modal } from 'antd';
import { useState } from 'react';

import type { ApprovalRow } from '../../api/answers';
import { Refusals } from '../../ui/states';
import { useFocusBack } from '../../ui/use-focus-back';
import { FieldFrame } from '../acts/FieldFrame';
import { useApprovalTexts } from './texts';
import { useProposalStep, type Step } from './use-proposal-step';

interface Props {
  readonly row: ApprovalRow;
  readonly step: Step;
  readonly version: number;
  readonly close: () => void;
  readonly done: (step: Step) => void;
}

/** The words that go with a step, and its confirmation. */
export function StepDialog({ row, step, version, close, done }: Props) {
  const t = useApprovalTexts();
  useFocusBack();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const asking = useProposalStep(row, done);
  const missing = step === 'return' && words.trim() === '';
  const next = row.chain[row.step + 1];
  const labels = {
    approve: [t('approve.title', { act: row.actLabel }), t('approve.remark'), t('approve')],
    return: [t('return.title'), t('return.reason'), t('return')],
    withdraw: [t('withdraw.title'), t('withdraw.reason'), t('withdraw')],
  } as const;
  const hints = {
    approve: next ? t('approve.next', { role: next.label }) : t('approve.last'),
    return: t('return.hint'),
    withdraw: undefined,
  };
  const [title, label, verb] = labels[step];
  const confirm = (): void => {
    setTried(true);
    if (missing || asking.isPending) return;
    asking.mutate({ step, words, version });
  };
  return (
    <Modal
      open
      title={title}
      okText={verb}
      cancelText={t('cancel')}
      confirmLoading={asking.isPending}
      onOk={confirm}
      onCancel={close}
      mask={{ closable: false }}
    >
      <div className="stack">
        {asking.error?.stale && (
          <div className="notice" role="alert">
            <b>{t('stale.title')}</b>
            <p>{t('stale.text')}</p>
          </div>
        )}
        {asking.error && !asking.error.stale && <Refusals problem={asking.error} />}
        <FieldFrame
          label={label}
          hint={hints[step]}
          words={tried && missing ? [{ text: t('return.required') }] : []}
        >
          {(wiring) => (
            <Input.TextArea
              {...wiring}
              autoFocus
              value={words}
              maxLength={4000}
              autoSize={{ minRows: 3, maxRows: 10 }}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FieldFrame>
      </div>
    </Modal>
  );
}
