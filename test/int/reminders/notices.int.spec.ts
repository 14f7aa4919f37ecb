import { NoticeQueries } from '@mingjing/casework/notices';
import { IntakeDrafts } from '@mingjing/casework/intake-drafts';
import { OutboxRelay } from '@mingjing/casework/outbox';
import { RecordTrimmer } from '@mingjing/casework/jobs';
import { AccountEvents } from '@mingjing/casework/account-events';
import { Sessions, SignInThrottle } from '@mingjing/casework/sessions';
import { changedBy, rowsOf } from '@mingjing/platform/database';
import { Outbox } from '@mingjing/platform/outbox';
import { silentLogger } from '../platform/platform-context.js';
import { openReminders, type RemindersContext } from './reminders-context.js';
import { givenUser } from './rows.js';

let context: RemindersContext;
let outbox: Outbox;
let relay: OutboxRelay;
let queries: NoticeQueries;
let userId: string;

beforeAll(async () => {
  context = await openReminders();
  const { database, clock, notices } = context;
  outbox = new Outbox(clock);
  relay = new OutboxRelay(database, outbox, notices, silentLogger);
  queries = new NoticeQueries(database, clock);
});
afterAll(async () => context.close());

beforeEach(async () => {
  userId = await givenUser(context.database.manager);
});

const post = (source: string): Promise<boolean> =>
  context.database.transaction((tx) =>
    context.notices.post(tx, { recipientId: userId, kind: 'caseAssigned', caseId: null, params: {}, source }),
  );

describe('notices', () => {
  it('come once from one source', async () => {
    expect([await post(`a-${userId}`), await post(`a-${userId}`), await post(`b-${userId}`)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await queries.unreadCount(userId)).toBe(2);
  });

  it('are paged from the newest on, and marked read by their owner only', async () => {
    for (const word of ['1', '2', '3']) await post(`${word}-${userId}`);
    const first = await queries.inbox(userId, { limit: 2 });
    expect(first).toHaveLength(2);
    const second = await queries.inbox(userId, { limit: 2, before: first[1]?.id ?? '' });
    const ids = [...first, ...second].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(await queries.since(userId, ids[1] ?? '')).toEqual([first[0]]);

    const stranger = await givenUser(context.database.manager);
    expect(await queries.markRead(stranger, ids)).toBe(0);
    expect(await queries.markRead(userId, ids.slice(0, 1))).toBe(1);
    expect(await queries.inbox(userId, { unreadOnly: true })).toHaveLength(2);
    expect(await queries.markRead(userId, 'all')).toBe(2);
    expect(await queries.unreadCount(userId)).toBe(0);
  });
});

const message = (): {
  recipientIds: string[];
  kind: string;
  caseId: null;
  params: object;
  source: string;
} => ({
  recipientIds: [userId, userId],
  kind: 'approvalRequested',
  caseId: null,
  params: { act: 'accept' },
  source: `event-${userId}`,
});

describe('the outbox', () => {
  it('forgets a message whose transaction was rolled back', async () => {
    const failing = context.database.transaction(async (tx) => {
      await outbox.add(tx, 'notify', message());
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await relay.execute()).toBe(0);
  });

  it('delivers a message once, however often the relay runs and however many run at once', async () => {
    await context.database.transaction((tx) => outbox.add(tx, 'notify', message()));
    const delivered = await Promise.all([relay.execute(), relay.execute(), relay.execute()]);
    expect(delivered.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await relay.execute()).toBe(0);
    expect(await queries.inbox(userId)).toEqual([
      expect.objectContaining({ kind: 'approvalRequested', params: { act: 'accept' }, readAt: null }),
    ]);
  });

  it('delivers a message after a relay that died before its commit, and once', async () => {
    await context.database.transaction((tx) => outbox.add(tx, 'notify', message()));
    const dying = context.database.transaction(async (tx) => {
      await outbox.claimBatch(tx, 10);
      await context.notices.post(tx, { ...message(), params: {}, recipientId: userId });
      throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await queries.unreadCount(userId)).toBe(0);
    expect(await relay.execute()).toBe(1);
    expect(await queries.unreadCount(userId)).toBe(1);
  });

  it('does not tell again what was relayed twice', async () => {
    const { manager } = context.database;
    await outbox.add(manager, 'notify', message());
    await relay.execute();
    await changedBy(manager, 'UPDATE outbox SET relayed_at = NULL');
    expect(await relay.execute()).toBeGreaterThan(0);
    expect(await queries.unreadCount(userId)).toBe(1);
  });

  describe('that cannot be delivered', () => {
    const nobody = '01900000-0000-7000-8000-000000000000';
    const faults: readonly [string, string, () => object][] = [
      ['of an unknown topic', 'unheardOf', () => ({})],
      ['to nobody known', 'notify', () => ({ ...message(), recipientIds: [nobody] })],
      ['to what is no id', 'notify', () => ({ ...message(), recipientIds: ['x'] })],
      ['about no case', 'notify', () => ({ ...message(), caseId: nobody })],
      ['without recipients', 'notify', () => ({ kind: 'x' })],
    ];

    it.each(faults)(
      'are set aside, counted, and do not hold up the others: %s',
      async (_, topic, payload) => {
        const { manager } = context.database;
        const before = await outbox.countSetAside(manager);
        await outbox.add(manager, topic, payload());
        await outbox.add(manager, 'notify', { ...message(), source: `behind-${userId}` });
        expect(await relay.execute()).toBe(2);
        expect(await queries.unreadCount(userId)).toBe(1);
        expect(await outbox.countSetAside(manager)).toBe(before + 1);
        expect(await relay.execute()).toBe(0);
      },
    );

    it('still reach those of the recipients who are there', async () => {
      const { manager } = context.database;
      await outbox.add(manager, 'notify', { ...message(), recipientIds: [nobody, userId] });
      await relay.execute();
      expect(await queries.unreadCount(userId)).toBe(1);
      expect(await outbox.countSetAside(manager)).toBeGreaterThan(0);
    });

    it('stay when the delivered ones are taken away', async () => {
      const { clock, database } = context;
      const count = await outbox.countSetAside(database.manager);
      const now = clock.now();
      clock.set('2027-03-02T04:00:00Z');
      await outbox.trim(database.manager, 7);
      clock.set(now.toISOString());
      expect(await outbox.countSetAside(database.manager)).toBe(count);
      await changedBy(database.manager, 'DELETE FROM outbox');
    });
  });
});

describe('trimming', () => {
  it('takes away what is a week old and was delivered, and the keys of old requests', async () => {
    const { database, clock } = context;
    clock.set('2026-03-02T04:00:00Z');
    await outbox.add(database.manager, 'notify', message());
    await relay.execute();
    await database.manager.query(
      `INSERT INTO idempotency_keys (user_id, route, key, body_hash, response, created_at)
       VALUES ($1, 'r', 'old', '-', '{}', '2026-02-01'), ($1, 'r', 'new', '-', '{}', '2026-03-02')`,
      [userId],
    );
    clock.set('2026-03-05T04:00:00Z');
    await outbox.add(database.manager, 'notify', { ...message(), source: `waiting-${userId}` });
    clock.set('2026-03-10T04:00:00Z');
    const sessions = new Sessions(database, clock);
    const drafts = new IntakeDrafts(database, clock);
    const throttle = new SignInThrottle(database, clock, new AccountEvents(clock));
    const trimmer = new RecordTrimmer(database, outbox, sessions, throttle, drafts, clock);
    expect((await trimmer.trim()).messages).toBeGreaterThan(0);
    expect(await rowsOf(database.manager, `SELECT payload->>'source' AS source FROM outbox`)).toEqual([
      { source: `waiting-${userId}` },
    ]);
    expect(await rowsOf(database.manager, 'SELECT key FROM idempotency_keys')).toEqual([]);
  });
});
