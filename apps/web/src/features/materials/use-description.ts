import { useMutation } from '@tanstack/react-query';

import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { MaterialAnswer } from './material-answers';

/** What its owner says of a paper that is not filed. */
export interface Description {
  readonly kind: string;
  readonly title: string;
  readonly form: string;
  readonly pages: number | null;
  readonly copies: number | null;
}

export const descriptionOf = ({ kind, title, form, pages, copies }: MaterialAnswer): Description => ({
  kind: kind.code,
  title,
  form: form.code,
  pages,
  copies,
});

const given = ({ pages, copies, ...rest }: Description): object => ({
  ...rest,
  ...(pages === null ? {} : { pages }),
  ...(copies === null ? {} : { copies }),
});

/** Keeps what is said of the paper, at once. */
export function useDescription(caseId: string, id: string) {
  return useMutation({
    mutationFn: async (next: Description) =>
      send('PUT', `/api/materials/${id}/description`, { body: given(next) }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: [`/api/cases/${caseId}/materials`] }),
  });
}

/** Has the server forget a paper that is not filed, or the part of it that has come. */
export function useDiscard(caseId: string, id: string) {
  return useMutation({
    mutationFn: async () => send('DELETE', `/api/uploads/${id}`, { headers: { 'Tus-Resumable': '1.0.0' } }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: [`/api/cases/${caseId}/materials`] }),
  });
}
