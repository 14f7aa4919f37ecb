import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';

export type User = components['schemas']['UserView'];
export type NewUser = components['schemas']['CreateUserRequest'];
export type NewRoles = components['schemas']['ChangeRolesRequest'];
export type NewPassword = components['schemas']['NewPassword'];

/** A password to be told to its owner. */
export interface Told extends NewPassword {
  readonly name: string;
}

export const USERS = '/api/users';

const pathOf = (user: User, what: string): string => `${USERS}/${user.id}/${what}`;

export const createUser = async (body: NewUser): Promise<NewPassword> => send('POST', USERS, { body });
export async function changeRoles(user: User, body: NewRoles): Promise<null> {
  await send('PUT', pathOf(user, 'roles'), { body });
  return null;
}

export async function setActive(user: User, active: boolean): Promise<null> {
  await send('PUT', pathOf(user, 'active'), { body: { active } });
  return null;
}

export async function unlock(user: User): Promise<null> {
  await send('POST', pathOf(user, 'unlock'));
  return null;
}

export const resetPassword = async (user: User): Promise<NewPassword> =>
  send('POST', pathOf(user, 'password'));

export async function refreshUsers(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [USERS] });
}
