import { procedures } from '../procedures/procedures.js';
import { procedureNames } from '../procedures/procedure-names.js';
import { openPayload } from './openness.js';

const entry = { title: '某人诉某局案', flags: ['敏感案件'], parties: [{ key: 'one', name: '原告甲' }] };

describe('what a party’s organ reads of an entry', () => {
  it.each(procedureNames)('is without the tags of the office in %s, and whole but for them', (name) => {
    const { flags: _, ...rest } = entry;
    expect(openPayload(procedures[name].openness, entry)).toEqual(rest);
  });

  it('is without them where a correction repeats the entry', () => {
    const corrected = {
      seq: 1,
      replaced: { act: 'receiveSummons', payload: entry },
      restated: [{ seq: 2, payload: { flags: [], note: null } }],
    };
    expect(openPayload(procedures.litigation.openness, corrected)).toEqual({
      seq: 1,
      replaced: { act: 'receiveSummons', payload: { title: entry.title, parties: entry.parties } },
      restated: [{ seq: 2, payload: { note: null } }],
    });
  });

  it('is everything where nothing is withheld', () => {
    expect(openPayload({ withheld: [] }, entry)).toEqual(entry);
  });
});
