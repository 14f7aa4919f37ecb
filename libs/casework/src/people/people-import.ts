import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import {
  DemoPasswords,
  knownDemoPassword,
  type DemoAccounts,
  type DemoPasswordKind,
} from './demo-passwords.js';
import type { OrganFile, PersonFile } from './people-file.js';
import { actsApproved, rolesOf } from './people-file.js';
import { OrganEntity } from './organ.entity.js';
import { Passwords } from './passwords.js';

/** Brings in organs and people from data; run again, it changes what differs and leaves passwords alone. */
@Injectable()
export class PeopleImport {
  constructor(
    private readonly passwords: Passwords,
    private readonly demoPasswords: DemoPasswords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers the accounts with their passwords where they became known by this. */
  async load(
    tx: Transaction,
    organs: readonly OrganFile[],
    people: readonly PersonFile[],
    { passwords }: { passwords: DemoPasswordKind },
  ): Promise<DemoAccounts> {
    // One statement, because organs refer to each other.
    const present = await tx.find(OrganEntity, { select: { id: true, settings: true } });
    const set = new Map(present.map(({ id, settings }) => [id, settings]));
    const rows = organs.map((organ) => organRow(organ, set.get(organ.id)));
    await tx.upsert(OrganEntity, rows as never, ['id']);
    const hash = await this.passwords.hash(knownDemoPassword);
    let added = 0;
    for (const person of people) added += await this.loadPerson(tx, person, hash);
    if (added > 0 && passwords === 'random') return this.demoPasswords.randomise(tx);
    if (added > 0) await this.demoPasswords.note(tx, 'fixed');
    const known = (await this.demoPasswords.kind(tx)) === 'fixed';
    return known ? people.map(({ id }) => ({ loginName: id, password: knownDemoPassword })) : [];
  }

  private async loadPerson(tx: Transaction, person: PersonFile, hash: string): Promise<number> {
    const rows = await rowsOf<{ added: boolean }>(
      tx,
      `INSERT INTO users (id, login_name, display_name, organ_id, post, phone, password_hash, roles, supervises,
                          approves, demo, password_changed_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true, $11, $11)
       ON CONFLICT (login_name) DO UPDATE SET display_name = excluded.display_name, organ_id = excluded.organ_id,
         post = excluded.post, roles = excluded.roles, supervises = excluded.supervises, approves = excluded.approves
       WHERE users.demo
       RETURNING xmax = 0 AS added`,
      [
        newId(),
        person.id,
        person.name,
        person.organ,
        person.post ?? null,
        person.phone ?? null,
        hash,
        rolesOf(person),
        person.supervises ?? null,
        actsApproved(person),
        this.clock.now(),
      ],
    );
    return rows[0]?.added ? 1 : 0;
  }
}

/** What an organ has set stays as it is; the file only begins it. */
function organRow(organ: OrganFile, set: OrganEntity['settings'] = organ.settings ?? {}): OrganEntity {
  return {
    id: organ.id,
    kind: organ.kind,
    name: organ.name,
    shortName: organ.short,
    parentId: organ.parent ?? null,
    superiorDepartmentId: organ.superiorDepartment ?? null,
    superiorDepartmentName: organ.superiorDepartmentName ?? null,
    docPrefix: organ.docPrefix,
    reconsiderationPrefix: organ.reconsiderationPrefix ?? null,
    roleNote: organ.role ?? null,
    note: organ.note ?? null,
    historical: organ.historical ?? false,
    nameToVerify: organ.nameToVerify ?? false,
    successorId: organ.successor ?? null,
    settings: set,
  };
}
