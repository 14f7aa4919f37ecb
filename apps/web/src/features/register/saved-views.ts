import { useMutation } from '@tanstack/react-query';

import { send } from '../../api/client';
import { queryClient, useGet } from '../../api/queries';
import type { components } from '../../api/schema';

export type SavedView = components['schemas']['SavedViewView'];

const PATH = '/api/saved-views';

/** What is done to one's own views; every change reads them again. */
export type ViewChange =
  | { readonly kind: 'keep'; readonly name: string; readonly search: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'remove'; readonly id: string };

export const useSavedViews = (): readonly SavedView[] =>
  useGet<components['schemas']['SavedViewList']>(PATH).data?.views ?? [];

async function sendChange(change: ViewChange): Promise<void> {
  if (change.kind === 'keep') await send('PUT', PATH, { body: { name: change.name, search: change.search } });
  else if (change.kind === 'rename')
    await send('PATCH', `${PATH}/${change.id}`, { body: { name: change.name } });
  else await send('DELETE', `${PATH}/${change.id}`);
}

export const useViewChange = (done: () => void) =>
  useMutation({
    mutationFn: sendChange,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [PATH] });
      done();
    },
  });
