import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { send } from '../../api/client';
import type { Problem } from '../../api/problem';
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
  const query = useQuery<PreviewAnswer>({
    queryKey: ['/api/cases/preview', asked],
    queryFn: async ({ signal }) =>
      send<PreviewAnswer>('POST', '/api/cases/preview', { body: JSON.parse(asked) as unknown, signal }),
    enabled: wanted,
    retry: false,
    gcTime: 0,
    placeholderData: undefined,
  });
  const { status, error } = query;
  // What was wrong stands under its field until the next answer, or the fields would jump at every stroke.
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (status !== 'pending') setProblem(error);
  }, [status, error]);
  return { ...query, problem: wanted ? problem : null };
}

export type ReceiptCheck = ReturnType<typeof useReceiptCheck>;
