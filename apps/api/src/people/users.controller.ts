import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Users, type Actor } from '@mingjing/casework/people';
import { AccountAdministration } from '@mingjing/casework/sessions';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { NewPassword, UserList, userView } from './people.view.js';
import { ChangeRolesRequest, CreateUserRequest, SetActiveRequest } from './user.dto.js';

/** Accounts, for administrators. */
@ApiTags('people')
@Roles('administrator')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: Users,
    private readonly accounts: AccountAdministration,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Accesses('account')
  @ApiOperation({ summary: 'All accounts' })
  @ApiOkResponse({ type: UserList })
  async list(): Promise<UserList> {
    const now = this.clock.now();
    return { users: (await this.users.all()).map((person) => userView(person, now)) };
  }

  @Post()
  @Accesses('account')
  @ApiOperation({ summary: 'Opens an account; its first password is told once' })
  @ApiCreatedResponse({ type: NewPassword })
  async create(@Body() request: CreateUserRequest, @CurrentUser() actor: Actor): Promise<NewPassword> {
    return this.accounts.create(actor.id, request);
  }

  @Put(':id/roles')
  @HttpCode(204)
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Changes what somebody else may do; ends their sessions' })
  @ApiNoContentResponse()
  async changeRoles(
    @RecordId() id: string,
    @Body() request: ChangeRolesRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.accounts.changePowers(actor.id, id, request);
  }

  @Put(':id/active')
  @HttpCode(204)
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Closes or reopens an account' })
  @ApiNoContentResponse()
  async setActive(
    @RecordId() id: string,
    @Body() { active }: SetActiveRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.accounts.setActive(actor.id, id, active);
  }

  @Post(':id/unlock')
  @HttpCode(204)
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Lets somebody sign in again after too many failures' })
  @ApiNoContentResponse()
  async unlock(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<void> {
    await this.accounts.unlock(actor.id, id);
  }

  @Post(':id/password')
  @HttpCode(200)
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Gives a new password, told once; ends the sessions of the account' })
  @ApiOkResponse({ type: NewPassword })
  async resetPassword(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<NewPassword> {
    return { id, password: await this.accounts.resetPassword(actor.id, id) };
  }
}
