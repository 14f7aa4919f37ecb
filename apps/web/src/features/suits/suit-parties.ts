import type { PartyAnswer } from '../case/case-answers';
import type { Payload } from '../acts/act-answers';
import type { Field } from '../acts/body-schemas';
import { saidIn } from '../acts/form-defaults';

export const suitSides = ['plaintiff', 'defendant', 'thirdParty'] as const;
export type SuitSide = (typeof suitSides)[number];

/** A party as it is being entered, by its place in the list that is sent. */
export interface EnteredParty {
  readonly index: number;
  readonly party: Payload;
}

export const partiesOf = (payload: Payload): readonly Payload[] =>
  Array.isArray(payload['parties']) ? (payload['parties'] as Payload[]) : [];

/** The parties of one side, each with its place among all of them. */
export const sideOf = (parties: readonly Payload[], side: SuitSide): readonly EnteredParty[] =>
  parties.map((party, index) => ({ index, party })).filter(({ party }) => party['role'] === side);

/** The lowest free number of a side; a key that is in use is never given twice. */
export function freeKey(parties: readonly Payload[], side: SuitSide): string {
  const taken = new Set(parties.map(({ key }) => key));
  let number = 1;
  while (taken.has(`${side}-${String(number)}`)) number += 1;
  return `${side}-${String(number)}`;
}

/** What a new party of a side usually is; the first defendant is the one the office answers for. */
export function newParty(parties: readonly Payload[], side: SuitSide): Payload {
  const party = { key: freeKey(parties, side), role: side };
  if (side !== 'defendant') return { ...party, kind: 'citizen' };
  return { ...party, kind: 'organ', ...(parties.some(({ ours }) => ours === true) ? {} : { ours: true }) };
}

/** With whom a form begins that follows no case; an application for enforcement is our own. */
export function firstParties(act: string): readonly Payload[] {
  if (act === 'openEnforcement')
    return [
      { key: 'plaintiff-1', role: 'plaintiff', kind: 'organ', ours: true },
      { key: 'defendant-1', role: 'defendant', kind: 'citizen' },
    ];
  const prosecuted = ['receiveProcuratorSuggestion'].includes(act);
  const plaintiff = newParty([], 'plaintiff');
  const first = prosecuted ? { ...plaintiff, kind: 'organ' } : plaintiff;
  return [first, newParty([first], 'defendant')];
}

/** What a form takes over from a case or from another paper: only fields of its own, with values it knows. */
export function fittingDraft(fields: readonly Field[], draft: Payload): Payload {
  const { below, ...rest } = draft;
  const remanded = fields.some(({ name }) => name === 'remandedFrom');
  const followed = below === undefined ? {} : remanded ? { remandedFrom: below } : { below };
  const knows = ({ name, schema }: Field): boolean => {
    const value = rest[name];
    return schema.enum === undefined || typeof value !== 'string' || schema.enum.includes(value);
  };
  return saidIn(fields.filter(knows), { ...rest, ...followed });
}

const named = (parties: readonly Payload[], side: SuitSide): readonly string[] =>
  sideOf(parties, side)
    .map(({ party }) => (typeof party['name'] === 'string' ? party['name'].trim() : ''))
    .filter((name) => name !== '');

const several = (names: readonly string[]): string =>
  names.length > 1 ? `${names[0] ?? ''}等` : (names[0] ?? '');

/** The usual title of a suit: who sues whom and over what; empty until both sides are named. */
export function suitTitle(payload: Payload): string {
  const parties = partiesOf(payload);
  const us = parties.find(({ ours, name }) => ours === true && typeof name === 'string');
  const plaintiffs = named(parties, 'plaintiff');
  const defendant = us?.['role'] === 'defendant' ? String(us['name']) : named(parties, 'defendant')[0];
  if (plaintiffs.length === 0 || defendant === undefined || defendant === '') return '';
  const cause = typeof payload['cause'] === 'string' ? payload['cause'].trim() : '';
  return `${several(plaintiffs)}诉${defendant}${cause}案`;
}

/** The title follows parties and cause for as long as nobody has written another one. */
export function retitled(before: Payload, after: Payload): Payload {
  const title = after['title'];
  const own = title !== undefined && title !== '' && title !== suitTitle(before);
  return own || title !== before['title'] ? after : { ...after, title: suitTitle(after) || undefined };
}

/** The parties being entered, as the choices of several of them read parties. */
export const asAnswers = (
  parties: readonly Payload[],
  labels: Readonly<Record<SuitSide, string>>,
): readonly PartyAnswer[] =>
  parties.map(({ key, role, kind, name, organId, ...particulars }) => ({
    key: String(key),
    role: { code: String(role), label: labels[role as SuitSide] },
    kind: String(kind),
    name: typeof name === 'string' && name !== '' ? name : `（${labels[role as SuitSide]}）`,
    organId: typeof organId === 'string' ? organId : null,
    particulars,
  }));
