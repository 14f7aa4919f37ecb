import { SetMetadata } from '@nestjs/common';
import type { Role } from '@mingjing/domain';

export const ROLES = Symbol('roles');

/** Opens a route to those with one of these roles only. */
export const Roles = (...roles: readonly Role[]): MethodDecorator & ClassDecorator =>
  SetMetadata(ROLES, roles);
