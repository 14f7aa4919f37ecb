import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { AccessRecords, AccountRecords, ActRecords, type RecordPage } from '@mingjing/casework/audit';
import { Organs, Users } from '@mingjing/casework/people';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { AuditPeriods, cursorOf, type Period } from './audit-reading.js';
import { AccessesQuery, ActRecordsQuery, SignInsQuery } from './audit.dto.js';
import { AccessPage, ActRecordPage, AuditedPeople, SignInPage } from './audit.response.dto.js';
import { accessView, actRecordView, signInView } from './audit.view.js';

const USUAL = 50;

const pageOf = <Row, View>(
  { rows, ...page }: RecordPage<Row>,
  { from, to }: Period,
  view: (row: Row) => View,
) => ({
  ...page,
  from: from ?? null,
  to: to ?? null,
  rows: rows.map(view),
});

/** Who read and did what in all cases; for auditors, who see no case itself. */
@ApiTags('audit')
@Roles('auditor')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly accesses: AccessRecords,
    private readonly acts: ActRecords,
    private readonly accounts: AccountRecords,
    private readonly periods: AuditPeriods,
    private readonly users: Users,
    private readonly organs: Organs,
  ) {}

  @Get('accesses')
  @Accesses('list')
  @ApiOperation({ summary: 'Who read what and what was refused to whom, newest first' })
  @ApiOkResponse({ type: AccessPage })
  @AnswersProblems()
  async readAccesses(
    @Query() { after, limit = USUAL, lang: _, ...filter }: AccessesQuery,
    @RequestLocale() locale: Locale,
  ): Promise<AccessPage> {
    const period = this.periods.ofAccesses(filter);
    const page = { after: cursorOf(after, 'at'), limit };
    const found = await this.accesses.page({ ...filter, ...period }, page);
    return pageOf(found, period, (row) => accessView(row, locale));
  }

  @Get('acts')
  @Accesses('list')
  @ApiOperation({ summary: 'Who did what in which case, newest first; without what was said' })
  @ApiOkResponse({ type: ActRecordPage })
  @AnswersProblems()
  async readActs(
    @Query() { after, limit = USUAL, lang: _, ...filter }: ActRecordsQuery,
    @RequestLocale() locale: Locale,
  ): Promise<ActRecordPage> {
    const period = await this.periods.ofActs(filter);
    const page = { after: cursorOf(after, 'recorded_on'), limit };
    const found = await this.acts.page({ ...filter, ...period }, page);
    return pageOf(found, period, (row) => actRecordView(row, locale));
  }

  @Get('sign-ins')
  @Accesses('list')
  @ApiOperation({ summary: 'Who signed in or failed to, and what was changed about accounts, newest first' })
  @ApiOkResponse({ type: SignInPage })
  @AnswersProblems()
  async readSignIns(
    @Query() { after, limit = USUAL, lang: _, ...filter }: SignInsQuery,
    @RequestLocale() locale: Locale,
  ): Promise<SignInPage> {
    const period = this.periods.ofAccesses(filter);
    const page = { after: cursorOf(after, 'at'), limit };
    const found = await this.accounts.page({ ...filter, ...period }, page);
    return pageOf(found, period, (row) => signInView(row, locale));
  }

  @Get('people')
  @Accesses('list')
  @ApiOperation({ summary: 'The people there are, to narrow the records to one of them' })
  @ApiOkResponse({ type: AuditedPeople })
  @AnswersProblems()
  async readPeople(): Promise<AuditedPeople> {
    const [people, tree] = await Promise.all([this.users.all(), this.organs.tree()]);
    return {
      people: people.map(({ id, displayName, organId }) => ({
        id,
        displayName,
        organName: tree.find(organId)?.name ?? organId,
      })),
    };
  }
}
