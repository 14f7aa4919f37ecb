import { calendarDate, once } from '@mingjing/domain';
import { sumChanges } from './count-rows.js';

const day = calendarDate('2026-03-14');
const march = { span: 'month', startsOn: '2026-03-01' };
const year = { span: 'year', startsOn: '2026-01-01' };

describe('what an act changes of the sums', () => {
  it('adds the whole and every facet in the month and the year of the day', () => {
    expect(sumChanges([], [once('accepted', day, { matter: '行政处罚' }, 3)])).toEqual([
      { measure: 'accepted', ...march, facet: '', value: '', count: 1, amount: 3 },
      { measure: 'accepted', ...march, facet: 'matter', value: '行政处罚', count: 1, amount: 3 },
      { measure: 'accepted', ...year, facet: '', value: '', count: 1, amount: 3 },
      { measure: 'accepted', ...year, facet: 'matter', value: '行政处罚', count: 1, amount: 3 },
    ]);
  });

  it('says nothing of what stays as it was', () => {
    const counted = [once('accepted', day, { matter: '行政处罚' }, 3)];
    expect(sumChanges(counted, [...counted])).toEqual([]);
  });

  it('moves a case from one value to another, and the whole not at all', () => {
    const changes = sumChanges(
      [once('open', null, { officer: 'a' })],
      [once('open', null, { officer: 'b' })],
    );
    expect(changes).toEqual([
      { measure: 'open', span: 'now', startsOn: null, facet: 'officer', value: 'a', count: -1, amount: -0 },
      { measure: 'open', span: 'now', startsOn: null, facet: 'officer', value: 'b', count: 1, amount: 0 },
    ]);
  });

  it('takes out of its month and year what no longer counts', () => {
    expect(sumChanges([once('concluded', day, {})], [])).toEqual([
      { measure: 'concluded', ...march, facet: '', value: '', count: -1, amount: -0 },
      { measure: 'concluded', ...year, facet: '', value: '', count: -1, amount: -0 },
    ]);
  });
});
