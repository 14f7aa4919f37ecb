import { toldOnce } from './waiting-acts';

const acts = (...names: string[]) => names.map((act) => ({ act }));

it('tells a choice that waits once, under the name of what is decided', () =>
  expect(toldOnce(acts('proposeAppealChoice', 'decideAppeal', 'close'))).toEqual(
    acts('decideAppeal', 'close'),
  ));

it('tells of the proposing act where nothing else is said of it', () =>
  expect(toldOnce(acts('proposeAppealChoice'))).toEqual(acts('proposeAppealChoice')));
