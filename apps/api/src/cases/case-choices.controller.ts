import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CaseChoices, type NamedChoice, type RegisterChoices } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';

class NamedChoiceView implements NamedChoice {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

class RegisterChoicesView implements RegisterChoices {
  @ApiProperty({ type: [NamedChoiceView] }) officers: readonly NamedChoiceView[];
  @ApiProperty({ type: [NamedChoiceView] }) respondents: readonly NamedChoiceView[];
  @ApiProperty({ type: [String] }) categories: readonly string[];
  @ApiProperty({ type: [String] }) matters: readonly string[];
}

/** What the register's filters offer. */
@ApiTags('cases')
@Controller('cases/choices')
export class CaseChoicesController {
  constructor(private readonly choices: CaseChoices) {}

  @Get()
  @ApiOperation({ summary: 'What the register can be narrowed to, as far as the reader sees cases of it' })
  @ApiOkResponse({ type: RegisterChoicesView })
  @AnswersProblems()
  async list(@CurrentUser() actor: Actor): Promise<RegisterChoicesView> {
    return this.choices.of(actor);
  }
}
