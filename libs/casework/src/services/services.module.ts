import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { OpenServiceList } from './open-service-list.js';
import { OpenServiceProjector } from './open-service-projector.js';

@Module({
  imports: [PeopleModule],
  providers: [OpenServiceList, OpenServiceProjector],
  exports: [OpenServiceList, OpenServiceProjector],
})
export class ServicesModule {}
