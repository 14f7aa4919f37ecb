import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { Organs } from './organs.js';
import { UserEntity, type Person } from './user.entity.js';

export interface ApprovalPlace {
  readonly act: string;
  readonly role: Role;
  readonly organId: string;
  readonly officeId: string;
}

/** A name to be picked from a list. */
export interface Colleague {
  readonly id: string;
  readonly displayName: string;
  readonly post: string | null;
  readonly organId: string;
  readonly roles: readonly Role[];
}

/** Reads accounts, never their secrets. */
@Injectable()
export class Users {
  constructor(
    private readonly database: Database,
    private readonly organs: Organs,
  ) {}

  async byId(id: string, tx: Transaction = this.database.manager): Promise<Person | null> {
    return tx.findOneBy(UserEntity, { id });
  }

  async byLoginName(loginName: string, tx: Transaction = this.database.manager): Promise<Person | null> {
    return tx.findOneBy(UserEntity, { loginName });
  }

  async all(tx: Transaction = this.database.manager): Promise<Person[]> {
    return tx.find(UserEntity, { order: { loginName: 'ASC' } });
  }

  /** Active people of one of these organs who have one of these roles, or any role if none is named. */
  async colleagues(
    organIds: readonly string[],
    roles: readonly Role[],
    tx: Transaction = this.database.manager,
  ): Promise<Colleague[]> {
    return rowsOf<Colleague>(
      tx,
      `SELECT id, display_name AS "displayName", post, organ_id AS "organId", roles FROM users
        WHERE active AND organ_id = ANY($1) AND (cardinality($2::text[]) = 0 OR roles && $2) ORDER BY login_name`,
      [organIds, roles],
    );
  }

  /** People of the case's office, or of its successor, with that role. */
  async idsInOffice(tx: Transaction, officeId: string, role: Role): Promise<readonly string[]> {
    const offices = (await this.organs.tree(tx)).successorsOf(officeId);
    return (await this.colleagues(offices, [role], tx)).map(({ id }) => id);
  }

  /** Who may approve the act: heads of the case's office, or those of its organs' heads to whom the act is given. */
  async approverIds(tx: Transaction, place: ApprovalPlace): Promise<readonly string[]> {
    const { role, organId, officeId } = place;
    if (role === 'organHead') return this.organHeadsFor(tx, place);
    const inOffice = await this.idsInOffice(tx, officeId, role);
    if (inOffice.length > 0 || role !== 'officeHead' || officeId !== organId) return inOffice;
    // An organ that mediates by itself has no legal office; what needs its head's word goes to the organ's own head.
    const heads = await this.organHeadsFor(tx, place);
    return heads.length > 0 ? heads : this.officeHeadsAbove(tx, organId);
  }

  private async organHeadsFor(
    tx: Transaction,
    { act, organId }: Pick<ApprovalPlace, 'act' | 'organId'>,
  ): Promise<readonly string[]> {
    const heads = await rowsOf<{ id: string; approves: readonly string[] }>(
      tx,
      `SELECT id, approves FROM users WHERE active AND organ_id = $1 AND 'organHead' = ANY(roles) ORDER BY login_name`,
      [organId],
    );
    const named = heads.filter(({ approves }) => approves.includes(act));
    const chosen = named.length > 0 ? named : heads.filter(({ approves }) => approves.length === 0);
    return chosen.map(({ id }) => id);
  }

  /** Heads of the legal office that supervises the organ, of the nearest government above that has one. */
  private async officeHeadsAbove(tx: Transaction, organId: string): Promise<readonly string[]> {
    for (const above of (await this.organs.tree(tx)).ancestorsOf(organId)) {
      const heads = await rowsOf<{ id: string }>(
        tx,
        `SELECT id FROM users WHERE active AND supervises = $1 AND roles @> '{officeHead,supervisor}' ORDER BY login_name`,
        [above],
      );
      if (heads.length > 0) return heads.map(({ id }) => id);
    }
    return [];
  }
}
