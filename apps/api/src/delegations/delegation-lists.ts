import { Injectable } from '@nestjs/common';
import { actLabels, type CalendarDate, type Locale, type Act } from '@mingjing/domain';
import { Delegations, type DelegationLine } from '@mingjing/casework/approvals';
import { Today } from '@mingjing/platform/clock';
import { labelled } from '../cases/case.view.js';
import { colleagueView } from '../people/people.view.js';
import type { DelegationList, DelegationStanding, DelegationView } from './delegation.response.dto.js';

/** Puts together what the pages show of somebody's delegations. */
@Injectable()
export class DelegationLists {
  constructor(
    private readonly delegations: Delegations,
    private readonly today: Today,
  ) {}

  async of(userId: string, locale: Locale): Promise<DelegationList> {
    const today = await this.today.today();
    const rows = (await this.delegations.of(userId)).map((line) => delegationView(line, today, locale));
    const candidates = await this.delegations.candidates(userId);
    return {
      today,
      given: rows.filter(({ delegator }) => delegator.id === userId),
      received: rows.filter(({ delegate }) => delegate.id === userId),
      candidates: candidates.map((colleague) => colleagueView(colleague, locale)),
    };
  }
}

function standingOf({ fromOn, toOn, revokedAt }: DelegationLine, today: CalendarDate): DelegationStanding {
  if (revokedAt !== null) return 'revoked';
  if (toOn < today) return 'over';
  return fromOn > today ? 'coming' : 'running';
}

const delegationView = (line: DelegationLine, today: CalendarDate, locale: Locale): DelegationView => ({
  ...line,
  acts: line.acts.map((act) => labelled(act as Act, actLabels, locale)),
  standing: standingOf(line, today),
  recordedAt: line.recordedAt.toISOString(),
  revokedAt: line.revokedAt?.toISOString() ?? null,
});
