import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { SittingList } from './sitting-list.js';
import { SittingProjector } from './sitting-projector.js';

@Module({
  imports: [PeopleModule],
  providers: [SittingList, SittingProjector],
  exports: [SittingList, SittingProjector],
})
export class SittingsModule {}
