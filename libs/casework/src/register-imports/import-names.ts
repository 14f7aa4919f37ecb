import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import { Courts } from '../courts/index.js';
import { Organs } from '../people/index.js';
import type { KnownNames } from './read-entry.js';
import { labelForm } from './read-values.js';

/** What names in a register may mean: organs by full name anywhere, by short name below the organ that hears the case. */
@Injectable()
export class ImportNames {
  constructor(
    private readonly organs: Organs,
    private readonly courts: Courts,
  ) {}

  async known(tx: Transaction, organId: string): Promise<KnownNames> {
    const tree = await this.organs.tree(tx);
    const government = tree.find(organId)?.kind === 'department' ? tree.find(organId)?.parentId : null;
    const near = new Set(tree.descendantsOf(government ?? organId));
    const courts = await this.courts.list();
    return {
      organs: new Map([
        ...tree.all
          .filter(({ id }) => near.has(id))
          .map(({ id, shortName }) => [labelForm(shortName), id] as const),
        ...tree.all.map(({ id, name }) => [labelForm(name), id] as const),
      ]),
      courts: new Map(courts.map(({ id, name }) => [labelForm(name), id])),
    };
  }
}
