import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import type { Colleague } from '../people/index.js';
import { coversAct, coversDay, mayStandIn } from './delegation-rules.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A delegation with the names of its people. */
export interface DelegationLine {
  readonly id: string;
  readonly delegator: Named;
  readonly delegate: Named;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly acts: readonly string[];
  readonly recordedBy: Named;
  readonly recordedAt: Date;
  readonly revokedBy: Named | null;
  readonly revokedAt: Date | null;
}

/** Somebody who approves for an approver. */
export interface StandIn {
  readonly delegation: string;
  readonly delegatorId: string;
  readonly delegatorName: string;
  readonly delegateId: string;
  readonly fromOn: CalendarDate;
}

export interface StandInQuestion {
  readonly approverIds: readonly string[];
  readonly act: string;
  readonly day: CalendarDate;
}

const LONGEST_LIST = 100;
const STAND_IN = `d.id AS delegation, d.delegator_id AS "delegatorId", delegator.display_name AS "delegatorName",
       d.delegate_id AS "delegateId", d.from_on::text AS "fromOn"`;
const PEOPLE = `delegations d JOIN users delegator ON delegator.id = d.delegator_id
        JOIN users delegate ON delegate.id = d.delegate_id`;
const named = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.display_name)`;

/** Reads who stands in for whom. */
@Injectable()
export class Delegations {
  constructor(private readonly database: Database) {}

  /** Everybody who may approve for one of these approvers on the day; one level only, a delegate hands nothing on. */
  async standingIn(tx: Transaction, { approverIds, act, day }: StandInQuestion): Promise<readonly StandIn[]> {
    if (approverIds.length === 0) return [];
    return rowsOf<StandIn>(
      tx,
      `SELECT ${STAND_IN} FROM ${PEOPLE}
        WHERE d.delegator_id = ANY($1::uuid[]) AND ${coversDay('d', '$2')} AND ${coversAct('d', '$3')}
          AND ${mayStandIn('delegate', 'delegator')} ORDER BY d.id`,
      [approverIds, day, act],
    );
  }

  /** For whom the person approves on the day; held until the end of the transaction, so that a revocation waits for it. */
  async heldBy(
    tx: Transaction,
    delegateId: string,
    { approverIds, act, day }: StandInQuestion,
  ): Promise<StandIn | null> {
    const [found] = await rowsOf<StandIn>(
      tx,
      `SELECT ${STAND_IN} FROM ${PEOPLE}
        WHERE d.delegate_id = $4 AND d.delegator_id = ANY($1::uuid[]) AND ${coversDay('d', '$2')}
          AND ${coversAct('d', '$3')} AND ${mayStandIn('delegate', 'delegator')}
        ORDER BY d.from_on, d.id LIMIT 1 FOR SHARE OF d`,
      [approverIds, day, act, delegateId],
    );
    return found ?? null;
  }

  /** A delegation to the person that has been revoked or is over. */
  async formerOf(
    tx: Transaction,
    delegateId: string,
    { approverIds, act, day }: StandInQuestion,
  ): Promise<StandIn | null> {
    const [found] = await rowsOf<StandIn>(
      tx,
      `SELECT ${STAND_IN} FROM ${PEOPLE}
        WHERE d.delegate_id = $4 AND d.delegator_id = ANY($1::uuid[]) AND ${coversAct('d', '$3')}
          AND (d.to_on < $2 OR d.revoked_at IS NOT NULL) ORDER BY d.id DESC LIMIT 1`,
      [approverIds, day, act, delegateId],
    );
    return found ?? null;
  }

  /** What the person has handed over, and what others have handed over to them; the latest first. */
  async of(userId: string): Promise<readonly DelegationLine[]> {
    return rowsOf<DelegationLine>(
      this.database.manager,
      `SELECT d.id, ${named('delegator')} AS delegator, ${named('delegate')} AS delegate, d.from_on::text AS "fromOn",
              d.to_on::text AS "toOn", d.acts, ${named('recorder')} AS "recordedBy", d.recorded_at AS "recordedAt",
              CASE WHEN revoker.id IS NULL THEN NULL ELSE ${named('revoker')} END AS "revokedBy",
              d.revoked_at AS "revokedAt"
         FROM ${PEOPLE} JOIN users recorder ON recorder.id = d.recorded_by LEFT JOIN users revoker ON revoker.id = d.revoked_by
        WHERE d.delegator_id = $1 OR d.delegate_id = $1 ORDER BY d.from_on DESC, d.id DESC LIMIT ${String(LONGEST_LIST)}`,
      [userId],
    );
  }

  /** Who may stand in for the person. */
  async candidates(userId: string): Promise<readonly Colleague[]> {
    return rowsOf<Colleague>(
      this.database.manager,
      `SELECT delegate.id, delegate.display_name AS "displayName", delegate.post, delegate.organ_id AS "organId",
              delegate.roles
         FROM users delegator JOIN users delegate ON ${mayStandIn('delegate', 'delegator')}
        WHERE delegator.id = $1 ORDER BY delegate.login_name`,
      [userId],
    );
  }
}
