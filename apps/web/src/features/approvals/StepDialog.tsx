import { Input, Modal } from 'antd';
import { useState } from 'react';

import type { ApprovalRow } from '../../api/answers';
import { useSession } from '../../app/session';
import { Refusals } from '../../ui/states';
import { useFocusBack } from '../../ui/use-focus-back';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsByField } from '../acts/field-words';
import { EarlierDay, type ApprovalDay } from './EarlierDay';
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
  const { today } = useSession();
  const [day, setDay] = useState<ApprovalDay>({ approvedOn: today, evidence: [] });
  const earlier = step === 'approve' && day.approvedOn !== today;
  const asking = useProposalStep(row, done);
  const { atField, above } = wordsByField(asking.error, earlier ? ['approvedOn', 'evidence'] : []);
  const missing = step === 'return' && words.trim() === '';
  const next = row.chain[row.step + 1];
  const labels = {
    approve: [t('approve.title', { act: row.actLabel }), t('approve.remark'), t('approve')],
    return: [t('return.title'), t('return.reason'), t('return')],
    withdraw: [t('withdraw.title'), t('withdraw.reason'), t('withdraw')],
  } as const;
  const hints = {
    approve: next
      ? t('approve.next', { role: next.label })
      : earlier
        ? t('approve.earlier')
        : t('approve.last'),
    return: t('return.hint'),
    withdraw: undefined,
  };
  const scanMissing = earlier && day.evidence.length === 0;
  const dayWords = tried && scanMissing ? { ...atField, evidence: [{ text: t('scan.required') }] } : atField;
  const [title, label, verb] = labels[step];
  const confirm = (): void => {
    setTried(true);
    if (missing || scanMissing || asking.isPending) return;
    asking.mutate({ step, words, version, ...(earlier ? { earlier: day } : {}) });
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
        {row.onBehalfOf !== null && step !== 'withdraw' && (
          <p className="notice">{t('onBehalf.note', { name: row.onBehalfOf })}</p>
        )}
        {asking.error && !asking.error.stale && (above.length > 0 || Object.keys(atField).length === 0) && (
          <Refusals problem={asking.error} />
        )}
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
        {step === 'approve' && (
          <EarlierDay
            caseId={row.caseId}
            proposedOn={row.proposedOn}
            value={day}
            words={dayWords}
            onChange={(next) => {
              setDay(next);
              asking.reset();
            }}
          />
        )}
      </div>
    </Modal>
  );
}
