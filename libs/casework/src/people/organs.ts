import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@mingjing/platform/database';
import { OrganEntity } from './organ.entity.js';
import { OrganTree } from './organ-tree.js';

/** The register of organs. */
@Injectable()
export class Organs {
  constructor(private readonly database: Database) {}

  /** Reads the whole hierarchy in one query. */
  async tree(tx: Transaction = this.database.manager): Promise<OrganTree> {
    return new OrganTree(await tx.find(OrganEntity, { order: { id: 'ASC' } }));
  }
}
