import { Problem } from '../../api/problem';
import type { Field } from './body-schemas';
import { labelsOnPath, wordsAt, wordsBeside, wordsByField, wordsWithin } from './field-words';

const error = (field: string, message: string) => ({ field, code: 'required', message });
const problem = new Problem(422, {
  errors: [
    error('payload.parties.0.agents.1.name', '必填'),
    error('payload.parties.0.agents', '至多两名'),
    error('payload.parties.10.name', '太长'),
    error('payload.secret', '没有这一字段'),
  ],
  refusals: [{ code: 'X', kind: 'requirement', article: '第十七条', text: '代理人过多', field: 'parties' }],
});
const { atField, above } = wordsByField(problem, ['parties', 'reason']);
const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text);

describe('what a problem says', () => {
  it('goes to the very field, however deep, and above where no field is shown', () => {
    expect(Object.keys(atField)).toEqual([
      'parties.0.agents.1.name',
      'parties.0.agents',
      'parties.10.name',
      'parties',
    ]);
    expect(texts(above)).toEqual(['没有这一字段']);
  });

  it('is handed on into a group by the path from there', () => {
    const agents = wordsWithin(wordsWithin(atField, 'parties.0'), 'agents.1');
    expect(agents).toEqual({ name: [{ text: '必填' }] });
    expect(wordsWithin(atField, 'parties.1')).toEqual({});
  });

  it('stands together where a control draws no fields of its own', () => {
    expect(texts(wordsAt(atField, 'parties.0'))).toEqual(['必填', '至多两名']);
    expect(wordsAt(atField, 'part')).toEqual([]);
  });

  it('is not lost where the field is not among those of the group', () => {
    expect(texts(wordsBeside(wordsWithin(atField, 'parties.0'), ['name']))).toEqual(['必填', '至多两名']);
    expect(wordsBeside(wordsWithin(atField, 'parties.0'), ['agents'])).toEqual([]);
  });
});

it('names the fields a path leads through', () => {
  const field = (name: string, label: string, fields: readonly Field[] = []): Field => ({
    name,
    label,
    fields,
    control: 'text',
    required: true,
    schema: {},
  });
  const fields = [field('parties', '当事人', [field('agents', '代理人', [field('name', '姓名')])])];
  expect(labelsOnPath(fields, 'parties.0.agents.1.name')).toEqual(['当事人 1', '代理人 2', '姓名']);
  expect(labelsOnPath(fields, 'parties')).toEqual(['当事人']);
  expect(labelsOnPath(fields, 'occurredOn')).toEqual([]);
});
