import { Module } from '@nestjs/common';
import { PeopleModule } from '@mingjing/casework/people';
import { SessionsModule } from '@mingjing/casework/sessions';
import { ColleaguesController } from './colleagues.controller.js';
import { OrgansController } from './organs.controller.js';
import { UsersController } from './users.controller.js';

@Module({
  imports: [PeopleModule, SessionsModule],
  controllers: [ColleaguesController, OrgansController, UsersController],
})
export class PeopleApiModule {}
