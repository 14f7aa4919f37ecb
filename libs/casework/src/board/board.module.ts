import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { Board } from './board.js';
import { BoardNaming } from './board-names.js';
import { BoardScopes } from './board-scopes.js';
import { LiveCounts } from './live-counts.js';

@Module({
  imports: [PeopleModule, StatisticsModule],
  providers: [Board, BoardNaming, BoardScopes, LiveCounts],
  exports: [Board, BoardNaming, BoardScopes],
})
export class BoardModule {}
