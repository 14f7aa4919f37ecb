import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { Actor } from './actor.js';
import { CaseScopes, type ScopeCondition, type ScopePlace } from './case-scopes.js';

/** Somebody sees the case, but it is another officer's to handle. */
export class CaseNotHandled extends Error {
  override readonly name = 'CaseNotHandled';
}

type Viewer = Pick<Actor, 'id' | 'roles' | 'organId' | 'supervises'>;

const handling: readonly Role[] = ['officeHead'];
const inCharge: readonly Role[] = [...handling, 'organHead', 'supervisor'];

/** Who stands closer to a case than those who merely see it: its officer and the heads in charge of it. */
@Injectable()
export class CaseEntitlements {
  constructor(private readonly scopes: CaseScopes) {}

  /** The officer of the case (any officer of its office where nobody has it) and the head of its office. */
  async handlersOf(tx: Transaction, viewer: Viewer, place: ScopePlace = {}): Promise<ScopeCondition> {
    return this.either(tx, viewer, handling, place);
  }

  /** Besides, the heads of its organ and who supervises the organ; nobody from outside. */
  async thoseInCharge(tx: Transaction, viewer: Viewer, place: ScopePlace = {}): Promise<ScopeCondition> {
    return this.either(tx, viewer, inCharge, place);
  }

  async handles(tx: Transaction, viewer: Viewer, caseId: string): Promise<boolean> {
    return this.holds(tx, caseId, await this.handlersOf(tx, viewer, { firstParam: 2 }));
  }

  async isInCharge(tx: Transaction, viewer: Viewer, caseId: string): Promise<boolean> {
    return this.holds(tx, caseId, await this.thoseInCharge(tx, viewer, { firstParam: 2 }));
  }

  private async holds(tx: Transaction, caseId: string, { sql, params }: ScopeCondition): Promise<boolean> {
    const rows = await rowsOf(tx, `SELECT 1 FROM cases WHERE id = $1 AND ${sql}`, [caseId, ...params]);
    return rows.length > 0;
  }

  private async either(
    tx: Transaction,
    viewer: Viewer,
    heads: readonly Role[],
    { alias = 'cases', firstParam = 1 }: ScopePlace,
  ): Promise<ScopeCondition> {
    const as = (roles: readonly Role[], first: number) =>
      this.scopes.condition(tx, { ...viewer, roles }, { alias, firstParam: first });
    const head = await as(
      viewer.roles.filter((role) => heads.includes(role)),
      firstParam,
    );
    const own = await as(
      viewer.roles.filter((role) => role === 'caseOfficer'),
      firstParam + head.params.length,
    );
    const params = [...head.params, ...own.params];
    if (own.params.length === 0) return { sql: head.sql, params };
    const self = `$${String(firstParam + params.length)}`;
    const officer = `(${alias}.officer_id IS NULL OR ${alias}.officer_id = ${self}::uuid)`;
    return { sql: `(${head.sql} OR (${own.sql} AND ${officer}))`, params: [...params, viewer.id] };
  }
}
