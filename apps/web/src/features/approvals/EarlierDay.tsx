import { lazy, Suspense } from 'react';

import { useGet } from '../../api/queries';
import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { Bones } from '../../ui/states';
import type { ActAnswer } from '../acts/act-answers';
import { FieldFrame } from '../acts/FieldFrame';
import type { FieldWords } from '../acts/field-words';
import { useApprovalTexts } from './texts';

const EvidencePicker = lazy(async () => ({
  default: (await import('../materials/EvidencePicker')).EvidencePicker,
}));

/** An approval that counts for a day, with the scan that an earlier one needs. */
export interface ApprovalDay {
  readonly approvedOn: string;
  readonly evidence: readonly string[];
}

interface Props {
  readonly caseId: string;
  readonly proposedOn: string;
  readonly value: ApprovalDay;
  readonly onChange: (value: ApprovalDay) => void;
  readonly words: FieldWords;
}

/** Today, unless it was approved on paper before: then the day and the scan of the paper. */
export function EarlierDay({ caseId, proposedOn, value, onChange, words }: Props) {
  const t = useApprovalTexts();
  const { today } = useSession();
  const earlier = value.approvedOn !== today;
  const acts = useGet<{ acts: readonly ActAnswer[] }>(`/api/cases/${caseId}/acts`, {}, { enabled: earlier });
  const mayUpload = acts.data?.acts.some(({ act, allowed }) => act === 'addMaterial' && allowed) === true;
  return (
    <>
      <FieldFrame label={t('approvedOn')} hint={t('approvedOn.hint')} words={words['approvedOn']}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={value.approvedOn}
            from={proposedOn}
            to={today}
            onChange={(day) => onChange({ ...value, approvedOn: day ?? today })}
          />
        )}
      </FieldFrame>
      {earlier && (
        <FieldFrame
          label={t('scan')}
          hint={mayUpload ? t('scan.hint') : t('scan.fromFile')}
          words={words['evidence']}
          group
        >
          {() => (
            <Suspense fallback={<Bones lines={1} />}>
              <EvidencePicker
                caseId={caseId}
                kind="approval"
                mayUpload={mayUpload}
                value={value.evidence}
                onChange={(evidence) => onChange({ ...value, evidence })}
              />
            </Suspense>
          )}
        </FieldFrame>
      )}
    </>
  );
}
