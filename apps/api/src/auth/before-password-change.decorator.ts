import { SetMetadata } from '@nestjs/common';

export const BEFORE_PASSWORD_CHANGE = Symbol('beforePasswordChange');

/** Leaves a route open to those who still have to change the password they were given. */
export const BeforePasswordChange = (): MethodDecorator & ClassDecorator =>
  SetMetadata(BEFORE_PASSWORD_CHANGE, true);
