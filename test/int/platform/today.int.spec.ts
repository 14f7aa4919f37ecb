import { legalDay } from '@mingjing/platform/clock';
import { openPlatform, type PlatformContext } from './platform-context.js';

let context: PlatformContext;

beforeAll(async () => {
  context = await openPlatform();
});
afterAll(async () => context.close());

describe('the legal day', () => {
  it('changes at midnight in China, not where the process runs', () => {
    expect(legalDay(new Date('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23');
    expect(legalDay(new Date('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24');
    expect(legalDay(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
  });
});

describe("the system's today", () => {
  it('is the legal day of the clock until a demo day is set, and then that day', async () => {
    const { today, clock, database } = context;
    clock.set('2026-11-23T16:30:00Z');
    expect(await today.today()).toBe('2026-11-24');
    await database.transaction(async (tx) => {
      await today.setDemoDay(tx, '2026-11-23');
      expect(await today.today(tx)).toBe('2026-11-23');
      expect(await today.today()).toBe('2026-11-24');
    });
    expect(await today.today()).toBe('2026-11-23');
    await database.transaction((tx) => today.setDemoDay(tx, '2026-12-01'));
    expect(await today.demoDay()).toBe('2026-12-01');
  });
});
