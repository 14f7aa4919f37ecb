import { MediationList, SupervisedList } from '@mingjing/casework/case-queries';
import type { CaseScopes, Person } from '@mingjing/casework/people';
import { OpenServiceList } from '@mingjing/casework/services';
import { SittingList } from '@mingjing/casework/sittings';
import type { Today } from '@mingjing/platform/clock';
import type { Database } from '@mingjing/platform/database';

/** A question somebody puts to one of the other lists; it answers how many rows came. */
export interface ListQuestion {
  readonly name: string;
  readonly ask: (asker: Person) => Promise<number>;
}

const sides = { rising: false, falling: true } as const;
const page = { offset: 0, limit: 50 };

/** The lists of mediations, services, sittings and supervised duties, in their orders and filters. */
export function listQuestions(database: Database, scopes: CaseScopes, today: Today): readonly ListQuestion[] {
  return [
    ...ofMediations(new MediationList(database, scopes, today)),
    ...ofServices(new OpenServiceList(database, scopes, today)),
    ...ofSittings(new SittingList(database, scopes, today)),
    ...ofDuties(new SupervisedList(database, scopes, today)),
  ];
}

const sidesOf = <Name extends string>(names: readonly Name[]) =>
  names.flatMap((sort) =>
    Object.entries(sides).map(([side, descending]) => ({ sort, descending, name: `${sort} ${side}` })),
  );

function ofMediations(list: MediationList): ListQuestion[] {
  const ask = (name: string, more: Partial<Parameters<MediationList['of']>[1]>): ListQuestion => ({
    name: `mediations: ${name}`,
    ask: async (asker) =>
      (await list.of(asker, { sort: 'receivedOn', descending: true, ...page, ...more })).rows.length,
  });
  return [
    ...sidesOf(['receivedOn', 'nextSession', 'dueOn']).map(({ name, ...order }) => ask(name, order)),
    ...(['open', 'agreed', 'ended'] as const).map((show) => ask(show, { show })),
    ask('open, by due date', { show: 'open', sort: 'dueOn', descending: false }),
    ask('of their own', { procedure: 'mediation' }),
    ask('beside a review', { procedure: 'reconsideration' }),
    ask('row 5000', { offset: 5000 }),
  ];
}

function ofServices(list: OpenServiceList): ListQuestion[] {
  const ask = (name: string, more: Partial<Parameters<OpenServiceList['of']>[1]>): ListQuestion => ({
    name: `services: ${name}`,
    ask: async (asker) =>
      (
        await list.of(asker, {
          state: undefined,
          mine: false,
          sort: 'since',
          descending: false,
          ...page,
          ...more,
        })
      ).rows.length,
  });
  return [
    ...sidesOf(['since', 'failed', 'publishedUntil']).map(({ name, ...order }) => ask(name, order)),
    ask('returned', { state: 'returned' }),
    ask('mine', { mine: true }),
    { name: 'services: counts', ask: async (asker) => (await list.counts(asker, { mine: false })).all },
  ];
}

function ofSittings(list: SittingList): ListQuestion[] {
  const kinds = [undefined, 'hearing', 'committee', 'mediation'] as const;
  return [
    ...(['upcoming', 'past'] as const).flatMap((when) =>
      kinds.map((kind) => ({
        name: `sittings: ${when} ${kind ?? 'of all kinds'}`,
        ask: async (asker: Person) => (await list.of(asker, { when, kind, ...page })).rows.length,
      })),
    ),
    { name: 'sittings: rooms', ask: async (asker) => (await list.rooms(asker)).length },
  ];
}

function ofDuties(list: SupervisedList): ListQuestion[] {
  return (['letters', 'performance'] as const).flatMap((which) =>
    (['open', 'over', 'soon', 'done'] as const).map((show) => ({
      name: `${which === 'letters' ? 'opinion letters' : 'performance'}: ${show}, with the counts`,
      ask: async (asker: Person) =>
        (await list.page(asker, { list: which, show, mine: false, ...page })).rows.length,
    })),
  );
}
