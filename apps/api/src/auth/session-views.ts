import { Injectable } from '@nestjs/common';
import type { Locale } from '@mingjing/domain';
import { OrganEntity, Users } from '@mingjing/casework/people';
import { csrfTokenOf } from '@mingjing/casework/sessions';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { HttpProblem } from '../http/problem.js';
import { sessionUser, type SessionView } from './session.view.js';

/** Puts together what the pages show of the session. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly database: Database,
    private readonly users: Users,
    private readonly today: Today,
  ) {}

  async of(userId: string, token: string, locale: Locale): Promise<SessionView> {
    const person = await this.users.byId(userId);
    const organ = person && (await this.database.manager.findOneBy(OrganEntity, { id: person.organId }));
    if (!person || !organ) throw new HttpProblem('sign-in-required');
    return {
      user: sessionUser(person, organ, locale),
      csrfToken: csrfTokenOf(token),
      today: await this.today.today(),
      demoDay: await this.today.demoDay(),
    };
  }
}
