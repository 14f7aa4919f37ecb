import { useMutation, useQuery } from '@tanstack/react-query';
import type { OpeningAct } from '@mingjing/domain';
import { useRef } from 'react';

import { newIdempotencyKey, send } from '../../api/client';
import type { Problem } from '../../api/problem';
import { refreshWork } from '../../api/queries';
import type { ActForm, ActOutcome, PreviewAnswer } from '../acts/act-answers';
import type { Field } from '../acts/body-schemas';
import { isFilled } from '../acts/form-defaults';
import { bodyOf, useDelayed } from '../acts/use-act';

interface Opened {
  readonly act: OpeningAct;
  readonly fields: readonly Field[];
}

const requestOf = ({ act, fields }: Opened, form: ActForm) => ({
  procedure: 'litigation',
  act,
  ...bodyOf(fields, form),
});

/** The clocks it would start, asked a moment after the last stroke. */
export function useSuitPreview(opened: Opened, form: ActForm) {
  const settled = useDelayed(form);
  const asked = JSON.stringify(requestOf(opened, settled));
  const filled = isFilled(opened.fields, settled.payload);
  const preview = useQuery<PreviewAnswer>({
    queryKey: ['/api/cases/preview', asked],
    queryFn: async ({ signal }) =>
      send<PreviewAnswer>('POST', '/api/cases/preview', { body: JSON.parse(asked) as unknown, signal }),
    enabled: filled,
    staleTime: Infinity,
    retry: false,
  });
  return { preview, filled };
}

/** Registers it once, however often it is clicked. */
export function useRegister(opened: Opened, done: (outcome: ActOutcome) => void) {
  const key = useRef(newIdempotencyKey());
  return useMutation<ActOutcome, Problem, ActForm>({
    mutationFn: async (form) =>
      send<ActOutcome>('POST', '/api/cases', {
        body: requestOf(opened, form),
        idempotencyKey: key.current,
      }),
    onSuccess: (outcome) => {
      done(outcome);
      void refreshWork();
    },
  });
}
