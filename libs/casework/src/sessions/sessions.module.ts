import { Module } from '@nestjs/common';
import { AccountEventsModule } from '../account-events/index.js';
import { PeopleModule } from '../people/index.js';
import { AccountAdministration } from './account-administration.js';
import { OwnAccount } from './own-account.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { SignInThrottle } from './sign-in-throttle.js';

const services = [AccountAdministration, OwnAccount, Sessions, SignIn, SignInThrottle];

@Module({ imports: [AccountEventsModule, PeopleModule], providers: services, exports: services })
export class SessionsModule {}
