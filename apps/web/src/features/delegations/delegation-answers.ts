import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';

export type Delegation = components['schemas']['DelegationView'];
export type DelegationList = components['schemas']['DelegationList'];
export type NewDelegation = components['schemas']['RecordDelegationRequest'];

/** The reader's own, or for administrators those of an approver. */
export const OWN = '/api/delegations';
export const delegationsOf = (userId: string): string => `/api/users/${userId}/delegations`;

export const recordDelegation = async (place: string, body: NewDelegation): Promise<void> => {
  await send('POST', place, { body });
};
export const revokeDelegation = async (place: string, id: string): Promise<void> => {
  await send('POST', `${place}/${id}/revoke`, { body: {} });
};

/** What waits for whom changes with it. */
export async function refreshDelegations(place: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [place] });
  await queryClient.invalidateQueries({ queryKey: ['/api/approvals'] });
}
