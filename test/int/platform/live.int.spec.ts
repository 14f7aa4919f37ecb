import { LiveChannel, notifyUser, type LiveEvent } from '@mingjing/platform/live';
import { openPlatform, silentLogger, type PlatformContext } from './platform-context.js';

let context: PlatformContext;
let channel: LiveChannel;

beforeAll(async () => {
  context = await openPlatform();
  const configuration = {
    databaseUrl: context.cloned.appUrl,
    databasePoolSize: 1,
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'silent',
    dataFolder: '/nowhere',
    uploadQuotaMegabytes: 0,
  } as const;
  channel = new LiveChannel(configuration, silentLogger);
  await channel.onApplicationBootstrap();
});
afterAll(async () => {
  await channel.beforeApplicationShutdown();
  await context.close();
});

const nextEvent = (userId: string): Promise<LiveEvent> =>
  new Promise((resolve) => {
    const end = channel.subscribe(userId, (event) => {
      end();
      resolve(event);
    });
  });

describe('the live channel', () => {
  it('tells a user of his own notices only, once their transaction has committed', async () => {
    const heard: LiveEvent[] = [];
    const end = channel.subscribe('bob', (event) => heard.push(event));
    const forAnn = nextEvent('ann');
    await context.database.transaction(async (tx) => notifyUser(tx, 'ann', 'n1', 'caseAssigned'));
    expect(await forAnn).toEqual({
      type: 'notice',
      notice: { userId: 'ann', noticeId: 'n1', kind: 'caseAssigned' },
    });
    expect(heard).toEqual([]);
    end();
  });

  it('says nothing of what was rolled back', async () => {
    const heard: LiveEvent[] = [];
    const end = channel.subscribe('ann', (event) => heard.push(event));
    const failing = context.database.transaction(async (tx) => {
      await notifyUser(tx, 'ann', 'never', 'x');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const next = nextEvent('ann');
    await notifyUser(context.database.manager, 'ann', 'n2', 'x');
    await next;
    expect(heard.map((event) => (event.type === 'notice' ? event.notice.noticeId : event.type))).toEqual([
      'n2',
    ]);
    end();
  });

  it('keeps telling the others when one listener fails', async () => {
    const end = channel.subscribe('ann', () => {
      throw new Error('broken');
    });
    const next = nextEvent('ann');
    await notifyUser(context.database.manager, 'ann', 'n3', 'x');
    expect((await next).type).toBe('notice');
    end();
  });

  it('listens again after its connection was cut, and says that there was a gap', async () => {
    const gap = nextEvent('ann');
    await context.database.manager.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'mingjing-live'`,
    );
    expect(await gap).toEqual({ type: 'gap' });
    const next = nextEvent('ann');
    await notifyUser(context.database.manager, 'ann', 'n4', 'x');
    expect((await next).type).toBe('notice');
  });
});
