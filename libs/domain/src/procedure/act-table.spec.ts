import { article, always } from '../law/article.js';
import type { Role } from './role.js';
import { applyMoves, decide, type Procedure } from './act-table.js';
import { drawTrack, explore, stateKey } from './explore.js';

interface Lamp {
  readonly power: 'off' | 'on';
  readonly lock: 'open' | 'shut';
}
interface Acts {
  light: { readonly colour: string };
  shut: object;
  abolished: object;
}
interface Facts {
  readonly oil: boolean;
  readonly wick: number;
}
const at = always(article('ARL', '1'));
const lamp: Procedure<Lamp, Acts, Facts, { Lit: object; Shut: object }> = {
  name: 'lamp',
  initial: { power: 'off', lock: 'open' },
  closed: ({ lock }) => lock === 'shut',
  unlessStated: { lock: { from: ['open'] } },
  acts: {
    light: {
      article: { old: article('ARL_OLD', '9'), now: article('ARL', '20(1)') },
      by: ['registrar'],
      moves: { power: { from: ['off'], to: 'on' } },
      requires: [
        { on: 'facts', code: 'PARTIES_INCOMPLETE', article: at, holds: ({ oil }) => oil },
        {
          on: 'facts',
          code: 'NOT_SERVED_ON_ALL',
          article: at,
          params: ({ wick }) => ({ missing: wick }),
          holds: ({ wick }) => wick > 2,
        },
        {
          on: 'payload',
          at: 'colour',
          code: 'NOT_A_PARTY',
          article: at,
          holds: ({ colour }) => colour !== '',
        },
      ],
      records: 'Lit',
    },
    shut: {
      article: at,
      by: ['registrar'],
      moves: { lock: { from: ['open'], to: 'shut' } },
      records: 'Shut',
    },
    abolished: {
      article: { old: article('ARL_OLD', '3'), now: null },
      by: ['registrar'],
      moves: {},
      records: 'Shut',
    },
  },
};
const ready: Facts = { oil: true, wick: 3 };
const ask = (
  tracks: Lamp,
  more: { facts?: Facts; payload?: Acts['light']; capacities?: Role[]; old?: boolean } = {},
) =>
  decide(lamp, tracks, {
    act: 'light',
    ruleSet: more.old ? 'R0' : 'R1',
    capacities: more.capacities ?? ['registrar'],
    facts: more.facts ?? ready,
    ...(more.payload ? { payload: more.payload } : {}),
  });

describe('an act', () => {
  it('is allowed where track, role and requirements admit it', () =>
    expect(ask(lamp.initial, { payload: { colour: 'red' } })).toEqual({
      allowed: true,
      before: { power: 'off', lock: 'open' },
      after: { power: 'on', lock: 'open' },
      article: article('ARL', '20(1)'),
    }));

  it('is refused for every reason at once, each with its article', () =>
    expect(
      ask(
        { power: 'on', lock: 'shut' },
        { facts: { oil: false, wick: 1 }, payload: { colour: '' }, capacities: ['supervisor'] },
      ),
    ).toEqual({
      allowed: false,
      refusals: [
        {
          code: 'NOT_IN_THIS_STATE',
          kind: 'state',
          article: article('ARL', '20(1)'),
          params: { track: 'lock', is: 'shut', from: 'open' },
        },
        {
          code: 'NOT_IN_THIS_STATE',
          kind: 'state',
          article: article('ARL', '20(1)'),
          params: { track: 'power', is: 'on', from: 'off' },
        },
        { code: 'ROLE_MAY_NOT_PERFORM_ACT', kind: 'role', article: article('ARL', '20(1)') },
        { code: 'PARTIES_INCOMPLETE', kind: 'requirement', article: article('ARL', '1') },
        {
          code: 'NOT_SERVED_ON_ALL',
          kind: 'requirement',
          article: article('ARL', '1'),
          params: { missing: 1 },
        },
        { code: 'NOT_A_PARTY', kind: 'requirement', article: article('ARL', '1'), at: 'colour' },
      ],
    }));

  it('is not asked about its payload where there is none', () =>
    expect(ask(lamp.initial).allowed).toBe(true));

  it('is allowed to whoever has one of the roles', () =>
    expect(ask(lamp.initial, { capacities: ['supervisor', 'registrar'] }).allowed).toBe(true));

  it('cites the article of its edition', () =>
    expect(ask(lamp.initial, { old: true })).toMatchObject({ article: article('ARL_OLD', '9') }));

  it('is unknown to an edition without it, and says where it stands', () =>
    expect(
      decide(lamp, lamp.initial, {
        act: 'abolished',
        ruleSet: 'R2',
        capacities: ['registrar'],
        facts: ready,
      }),
    ).toEqual({
      allowed: false,
      refusals: [{ code: 'NOT_IN_THIS_EDITION', kind: 'state', article: article('ARL_OLD', '3') }],
    }));

  it('leaves the tracks alone that it does not move', () =>
    expect(applyMoves(lamp.acts.shut.moves, lamp.initial)).toEqual({ power: 'off', lock: 'shut' }));
});

describe('the walk through a table', () => {
  it('finds every state with a shortest way to it', () => {
    const { states, edges } = explore<Lamp>(lamp, 'R1');
    expect([...states.values()].map(({ tracks, path }) => [stateKey(tracks), path])).toEqual([
      ['off/open', []],
      ['on/open', ['light']],
      ['off/shut', ['shut']],
      ['on/shut', ['light', 'shut']],
    ]);
    expect(edges).toHaveLength(3);
  });

  it('knows the acts of one edition only', () =>
    expect(explore<Lamp>(lamp, 'R0').edges.map(({ act }) => act)).toContain('abolished'));

  it('can be drawn', () =>
    expect(drawTrack<Lamp>(lamp, 'power', (act) => act.toUpperCase())).toBe(
      'stateDiagram-v2\n  [*] --> off\n  off --> on: LIGHT',
    ));
});
