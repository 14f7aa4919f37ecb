import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { send } from '../../api/client';
import type { PreviewAnswer } from '../acts/act-answers';
import { applicationOf, type IntakeDraft, type Organ } from './intake-draft';

const ASKED_AFTER = 500;

/** What registering would bring about, or what stands against it: asked again a moment after the last stroke. */
export function useReceiptCheck(draft: IntakeDraft, organs: readonly Organ[], wanted: boolean) {
  const body = JSON.stringify(applicationOf(draft, organs));
  const [asked, setAsked] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(body), ASKED_AFTER);
    return () => clearTimeout(timer);
  }, [body]);
  return useQuery<PreviewAnswer>({
    queryKey: ['/api/cases/preview', asked],
    queryFn: async ({ signal }) =>
      send<PreviewAnswer>('POST', '/api/cases/preview', { body: JSON.parse(asked) as unknown, signal }),
    enabled: wanted,
    retry: false,
    gcTime: 0,
    placeholderData: undefined,
  });
}

export type ReceiptCheck = ReturnType<typeof useReceiptCheck>;
