import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import { distinctOrgans, FigureOrgans, type Actor } from '../people/index.js';

/** An organ whose figures somebody may see, with what is shown together with it. */
export interface BoardOrgan {
  readonly id: string;
  readonly name: string;
  /** The organ and all below it. */
  readonly subtree: readonly string[];
}

const offices: readonly Role[] = ['registrar', 'caseOfficer', 'officeHead'];

/** The organ is none of those whose figures the reader may see. */
export class BoardOrganUnknown extends Error {
  override readonly name = 'BoardOrganUnknown';
}

/** Whose figures a person sees on the board. */
@Injectable()
export class BoardScopes {
  constructor(private readonly figures: FigureOrgans) {}

  /** The organs to choose from, the widest first; each only with what the reader may see of what is below it. */
  async organsOf(actor: Actor): Promise<readonly BoardOrgan[]> {
    const { tree, served, led, supervised } = await this.figures.seenBy(actor, offices);
    const seen = distinctOrgans(...supervised, led, served, served === null ? null : actor.organId);
    const within = new Set(seen);
    return seen
      .map((id) => ({
        id,
        name: tree.find(id)?.name ?? id,
        subtree: tree.descendantsOf(id).filter((each) => within.has(each)),
      }))
      .sort((a, b) => b.subtree.length - a.subtree.length);
  }
}

/** One of the organs to choose from, the widest where none is named. */
export function chosenOrgan(organs: readonly BoardOrgan[], organId: string | undefined): BoardOrgan {
  const chosen = organId === undefined ? organs[0] : organs.find(({ id }) => id === organId);
  if (chosen === undefined) throw new BoardOrganUnknown(organId ?? '');
  return chosen;
}
