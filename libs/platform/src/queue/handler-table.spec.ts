import { handlerTable, HandlersIncomplete, job } from './index.js';
import { checkId, queuesOf } from './job.js';

const catalogue = {
  first: job({ queue: 'a', attempts: 1, idOf: () => 'first' }),
  second: job({ queue: 'a', attempts: 1, idOf: () => 'second' }),
};
const handler = (name: string): { job: string; execute: () => Promise<void> } => ({
  job: name,
  execute: () => Promise.resolve(),
});

describe('the boot check', () => {
  it('accepts exactly one handler for each job', () => {
    const first = handler('first');
    expect(handlerTable(catalogue, [first, handler('second')]).get('first')).toBe(first);
  });

  it('names what is missing, double or unknown, all at once', () => {
    const check = (): unknown =>
      handlerTable(catalogue, [handler('first'), handler('first'), handler('third')]);
    expect(check).toThrow(HandlersIncomplete);
    expect(check).toThrow(/no handler for "second".*more than one handler for "first".*"third"/);
  });
});

describe('names in the queue', () => {
  it('are those BullMQ takes', () => {
    expect(checkId('remind-2026-03-02')).toBe('remind-2026-03-02');
    for (const bad of ['a:b', '17', '']) expect(() => checkId(bad)).toThrow(/cannot be an id/);
  });

  it('list each queue once', () => {
    expect(queuesOf(catalogue)).toEqual(['a']);
  });
});
