import { Global, Module } from '@nestjs/common';

import { LiveChannel } from './live-channel.js';

/** For processes that tell their users of notices as they come. */
@Global()
@Module({ providers: [LiveChannel], exports: [LiveChannel] })
export class LiveModule {}
