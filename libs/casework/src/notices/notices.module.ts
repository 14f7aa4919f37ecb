import { Module } from '@nestjs/common';
import { NoticeQueries } from './notice-queries.js';
import { Notices } from './notices.js';

@Module({ providers: [Notices, NoticeQueries], exports: [Notices, NoticeQueries] })
export class NoticesModule {}
