import { Controller, Get, NotFoundException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { articleText, suitDefendantLabels, suitReasonLabels, type Locale } from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import { SuitDrafts, type DraftOfSuit } from '@mingjing/casework/procedures';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';

export class MustBeDefendant {
  @ApiProperty({ description: 'Who must be defendant' }) who: string;
  @ApiProperty() why: string;
  @ApiProperty() article: string;
}

export class SuitDraftView {
  @ApiProperty({
    type: Object,
    description: 'What the act that opens the new case would say, as far as it is known',
  })
  payload: object;
  @ApiProperty({ type: MustBeDefendant, nullable: true }) defendants: MustBeDefendant | null;
}

const view = ({ suit, defendants }: DraftOfSuit, locale: Locale): SuitDraftView => ({
  payload: suit,
  defendants: defendants && {
    who: suitDefendantLabels[defendants.why === 'notDecided' ? 'undecided' : defendants.defendants][locale],
    why: suitReasonLabels[defendants.why][locale],
    article: articleText(defendants.basis, locale),
  },
});

/** What a lawsuit begins with that follows a case. */
@ApiTags('cases')
@Controller('cases/:id/suit-draft')
export class SuitDraftController {
  constructor(private readonly drafts: SuitDrafts) {}

  @Get()
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
  @Accesses('case')
  @ApiOperation({ summary: 'Parties, act and defendants of a suit over the case, or of the next instance' })
  @ApiOkResponse({ type: SuitDraftView })
  @AnswersProblems({ 403: true, 404: true })
  async of(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SuitDraftView> {
    const draft = await this.drafts.of(id, actor);
    if (!draft) throw new NotFoundException();
    return view(draft, locale);
  }
}
