import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

import type { ApprovalRow } from '../../api/answers';
import { newIdempotencyKey, send } from '../../api/client';
import type { Problem } from '../../api/problem';
import { refreshWork } from '../../api/queries';
import type { ApprovalDay } from './EarlierDay';

export type Step = 'approve' | 'return' | 'withdraw';

export interface StepAsked {
  readonly step: Step;
  readonly words: string;
  /** Of an approval that was given on paper before. */
  readonly earlier?: ApprovalDay;
  /** The version that is on the screen. */
  readonly version: number;
}

/** Approves, returns or withdraws on the version that was read; a stale one is read anew and asked again. */
export function useProposalStep(row: ApprovalRow, done: (step: Step) => void) {
  const key = useRef(newIdempotencyKey());
  return useMutation<unknown, Problem, StepAsked>({
    mutationFn: async ({ step, words, version, earlier }) =>
      send('POST', `/api/cases/${row.caseId}/proposals/${row.id}/${step}`, {
        body: {
          ...(words.trim() === '' ? {} : { [step === 'return' ? 'reason' : 'remark']: words }),
          ...earlier,
        },
        ifMatch: version,
        idempotencyKey: key.current,
      }),
    onSuccess: (_, { step }) => done(step),
    onSettled: () => {
      key.current = newIdempotencyKey();
      void refreshWork();
    },
  });
}
