import { Problem } from '../../api/problem';
import { faultsOf, stepOf } from './application-fields';
import { emptyDraft } from './intake-draft';

const draft = emptyDraft('2026-11-23');

it.each([
  ['occurredOn', 'channel'],
  ['splitFrom', 'channel'],
  ['parties.0.agents.1.name', 'parties'],
  ['parties.1.organId', 'act'],
  ['challengedAct.madeOn', 'act'],
  ['facts', 'request'],
  ['materials.0.pages', 'materials'],
  ['nothingOfTheKind', 'check'],
] as const)('%s is entered in the step %s', (path, step) => expect(stepOf(path, draft)).toBe(step));

it('tells what stands against it at the fields and in one list, each with its step', () => {
  const problem = new Problem(422, {
    errors: [{ field: 'payload.materials.0.title', code: 'required', message: '必填' }],
    refusals: [{ code: 'Y', kind: 'role', article: '第二十二条', text: '无权登记' }],
  });
  const { words, list } = faultsOf(problem, draft, []);
  expect(words).toEqual({ 'materials.0.title': [{ text: '必填' }] });
  expect(list.map(({ step, text }) => [step, text])).toEqual([
    ['check', '无权登记'],
    ['materials', '必填'],
  ]);
});
