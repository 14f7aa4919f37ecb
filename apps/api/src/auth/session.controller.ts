import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Locale } from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import { OwnAccount, Sessions, SignIn, type SignedIn } from '@mingjing/casework/sessions';
import { HttpProblem } from '../http/problem.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { BeforePasswordChange } from './before-password-change.decorator.js';
import { CurrentSession, CurrentUser } from './current-user.decorator.js';
import { Public } from './public.decorator.js';
import { RequestOrigin } from './request-origin.js';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie.js';
import { ChangePasswordRequest, ChangeProfileRequest, SignInRequest } from './session.dto.js';
import { SessionViews } from './session-views.js';
import { SessionView } from './session.view.js';
import type { FastifyRequest } from './signed-in-request.js';

/** Signing in and out, and one's own account. */
@ApiTags('session')
@BeforePasswordChange()
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly account: OwnAccount,
    private readonly views: SessionViews,
    private readonly origin: RequestOrigin,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Signs in; the answer sets the session cookie' })
  @ApiOkResponse({ type: SessionView })
  async enter(
    @Body() { loginName, password }: SignInRequest,
    @RequestLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token } = await this.signIn.enter({ loginName, password, address: request.ip });
    const before = sessionTokenOf(request);
    if (before !== undefined) await this.sessions.endToken(before);
    const signedIn = await this.sessions.look(token);
    if (!signedIn) throw new HttpProblem('sign-in-required');
    setSessionCookie(reply, token, this.origin.isSecure(request));
    return this.views.of(signedIn.actor.id, token, locale);
  }

  @Get()
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: SessionView })
  async me(
    @CurrentUser() { id }: Actor,
    @RequestLocale() locale: Locale,
    @Req() request: FastifyRequest,
  ): Promise<SessionView> {
    return this.views.of(id, sessionTokenOf(request) ?? '', locale);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Signs out' })
  async leave(
    @CurrentSession() { sessionId }: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(sessionId);
    clearSessionCookie(reply, this.origin.isSecure(request));
  }

  @Put('password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Changes the own password; every session ends and this one goes on as a new one' })
  @ApiOkResponse({ type: SessionView })
  async changePassword(
    @Body() { oldPassword, newPassword }: ChangePasswordRequest,
    @CurrentUser() { id }: Actor,
    @RequestLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const change = { userId: id, oldPassword, newPassword, address: request.ip };
    const { token } = await this.account.changePassword(change);
    setSessionCookie(reply, token, this.origin.isSecure(request));
    return this.views.of(id, token, locale);
  }

  @Patch('profile')
  @HttpCode(200)
  @ApiOperation({ summary: 'Changes the own telephone number and language' })
  @ApiOkResponse({ type: SessionView })
  async changeProfile(
    @Body() change: ChangeProfileRequest,
    @CurrentUser() { id }: Actor,
    @RequestLocale() locale: Locale,
    @Req() request: FastifyRequest,
  ): Promise<SessionView> {
    await this.account.changeProfile(id, change);
    return this.views.of(id, sessionTokenOf(request) ?? '', locale);
  }
}
