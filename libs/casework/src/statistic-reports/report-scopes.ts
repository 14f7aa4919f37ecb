import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { distinctOrgans, FigureOrgans, type Actor, type OrganTree } from '../people/index.js';
import { SettingNotFound } from '../settings/index.js';

const makers: readonly Role[] = ['registrar', 'officeHead'];

export interface ReportOrgan {
  readonly id: string;
  readonly name: string;
  /** Makes and submits its tables. */
  readonly mayMake: boolean;
  /** Accepts and returns them, as the organ above. */
  readonly mayCheck: boolean;
  /** Reads its drafts too; others read what was submitted. */
  readonly own: boolean;
}

/** Who makes, reads and checks whose tables: an organ's office its own, whoever supervises an organ those below it. */
@Injectable()
export class ReportScopes {
  constructor(private readonly figures: FigureOrgans) {}

  /** The governments whose tables the actor reads, their own first. */
  async organsOf(actor: Actor, tx?: Transaction): Promise<readonly ReportOrgan[]> {
    const { tree, served, led, supervised } = await this.figures.seenBy(actor, makers, tx);
    return distinctOrgans(served, led, ...supervised).flatMap((id): readonly ReportOrgan[] => {
      const organ = tree.find(id);
      if (!organ || !tree.isGovernment(id)) return [];
      const mayMake = id === served || makesAsSupervisor(actor, id);
      const rights = { mayMake, mayCheck: checks(actor, id, tree), own: mayMake || id === led };
      return [{ id, name: organ.name, ...rights }];
    });
  }

  /** The organ, where the actor reads its tables; another is not there. */
  async organ(actor: Actor, id: string, tx?: Transaction): Promise<ReportOrgan> {
    const organ = (await this.organsOf(actor, tx)).find((one) => one.id === id);
    if (!organ) throw new SettingNotFound();
    return organ;
  }
}

const makesAsSupervisor = ({ roles, supervises }: Actor, id: string): boolean =>
  roles.includes('supervisor') && supervises === id;

/** Nobody checks the table of the organ whose own supervision they have: that is for the organ above. */
const checks = ({ roles, supervises }: Actor, id: string, tree: OrganTree): boolean =>
  roles.includes('supervisor') && supervises !== null && tree.find(id)?.parentId === supervises;
