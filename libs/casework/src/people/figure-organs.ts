import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import type { Actor } from './actor.js';
import type { OrganTree } from './organ-tree.js';
import { Organs } from './organs.js';

/** Of which organs somebody reads figures, by the reason for it. */
export interface FigureOrgansSeen {
  readonly tree: OrganTree;
  /** The government whose office the reader works in; null for who works in none. */
  readonly served: string | null;
  /** The organ whose head the reader is. */
  readonly led: string | null;
  /** The organ that the reader supervises, and all below it. */
  readonly supervised: readonly string[];
}

/**
 * Whose figures a person reads, on the board, in the tables and in the year's report: of the government the office serves,
 * of the organ led, of the organ supervised and all below it (settled: people and scope).
 */
@Injectable()
export class FigureOrgans {
  constructor(private readonly organs: Organs) {}

  /** `offices` are the roles in an office to which the figures in question are open. */
  async seenBy(
    { roles, organId, supervises }: Actor,
    offices: readonly Role[],
    tx?: Transaction,
  ): Promise<FigureOrgansSeen> {
    const tree = await this.organs.tree(tx);
    const inOffice = roles.some((role) => offices.includes(role));
    return {
      tree,
      served: inOffice ? (tree.governmentOf(organId) ?? null) : null,
      led: roles.includes('organHead') ? organId : null,
      supervised: roles.includes('supervisor') && supervises !== null ? tree.descendantsOf(supervises) : [],
    };
  }
}

/** Each organ once, in the order they are named. */
export const distinctOrgans = (...ids: readonly (string | null)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
