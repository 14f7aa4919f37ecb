import { SetMetadata } from '@nestjs/common';

export const PASSIVE = Symbol('passive');

/** For what an open page asks by itself: it does not count as use of the system and keeps no session alive. */
export const Passive = (): MethodDecorator & ClassDecorator => SetMetadata(PASSIVE, true);
