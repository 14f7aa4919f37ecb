import type { OrganEntity } from './organ.entity.js';

const governments: readonly string[] = ['province', 'city', 'county'];

/** All organs with their places in the hierarchy and in time. Every answer begins with the organ asked about. */
export class OrganTree {
  private readonly byId: ReadonlyMap<string, OrganEntity>;
  private readonly childrenOf: ReadonlyMap<string, readonly OrganEntity[]>;
  private readonly replacedBy: ReadonlyMap<string, readonly OrganEntity[]>;

  constructor(readonly all: readonly OrganEntity[]) {
    this.byId = new Map(all.map((organ) => [organ.id, organ]));
    this.childrenOf = groupBy(all, ({ parentId }) => parentId);
    this.replacedBy = groupBy(all, ({ successorId }) => successorId);
  }

  find(id: string): OrganEntity | undefined {
    return this.byId.get(id);
  }

  /** The organ and all below it. */
  descendantsOf(id: string): readonly string[] {
    return closure(id, (each) => idsOf(this.childrenOf.get(each)));
  }

  /** The organ and all above it, nearest first. */
  ancestorsOf(id: string): readonly string[] {
    return closure(id, (each) => present(this.byId.get(each)?.parentId));
  }

  isGovernment(id: string): boolean {
    return governments.includes(this.byId.get(id)?.kind ?? '');
  }

  /** The organ itself where it is a government, else the nearest above it. */
  governmentOf(id: string): string | undefined {
    return this.ancestorsOf(id).find((each) => this.isGovernment(each));
  }

  /** The organ and those that took over its duties, in order. */
  successorsOf(id: string): readonly string[] {
    return closure(id, (each) => present(this.byId.get(each)?.successorId));
  }

  /** The organ and those whose duties it has taken over. */
  predecessorsOf(id: string): readonly string[] {
    return closure(id, (each) => idsOf(this.replacedBy.get(each)));
  }

  /** The organs, those whose duties they have taken over, and those that took over theirs. */
  sameInTime(ids: readonly string[]): readonly string[] {
    const known = ids.flatMap((id) => [...this.predecessorsOf(id), ...this.successorsOf(id)]);
    return [...new Set(known)];
  }

  /** The organ with its dispatched bodies, its units and the predecessors of each: what a liaison answers for. */
  answeredForBy(id: string): readonly string[] {
    return closure(id, (each) => [
      ...idsOf(this.replacedBy.get(each)),
      ...idsOf(this.childrenOf.get(each)?.filter(({ kind }) => kind === 'dispatched' || kind === 'unit')),
    ]);
  }
}

function groupBy(
  organs: readonly OrganEntity[],
  keyOf: (organ: OrganEntity) => string | null,
): ReadonlyMap<string, readonly OrganEntity[]> {
  const groups = new Map<string, OrganEntity[]>();
  for (const organ of organs) {
    const key = keyOf(organ);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), organ]);
  }
  return groups;
}

/** Everything reached from the start; a circle in the data does not make it run for ever. */
function closure(start: string, next: (id: string) => readonly string[]): readonly string[] {
  const reached = new Set([start]);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return [...reached];
}

const idsOf = (organs: readonly OrganEntity[] = []): readonly string[] => organs.map(({ id }) => id);
const present = (id: string | null | undefined): readonly string[] => (id ? [id] : []);
