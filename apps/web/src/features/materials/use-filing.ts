import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

import { newIdempotencyKey, send } from '../../api/client';
import type { Problem } from '../../api/problem';
import { refreshWork } from '../../api/queries';
import type { CaseAnswer } from '../case/case-answers';

/** Performs an act on the papers of the file, once, however often it is clicked. */
export function useFiling(file: CaseAnswer, act: 'addMaterial' | 'withdrawMaterial', done: () => void) {
  const key = useRef(newIdempotencyKey());
  return useMutation<unknown, Problem, object>({
    mutationFn: async (body) =>
      send('POST', `/api/cases/${file.id}/acts/${act}`, {
        body,
        ifMatch: file.version,
        idempotencyKey: key.current,
      }),
    onSuccess: () => {
      key.current = newIdempotencyKey();
      done();
      void refreshWork();
    },
    onError: () => {
      key.current = newIdempotencyKey();
      void refreshWork();
    },
  });
}
