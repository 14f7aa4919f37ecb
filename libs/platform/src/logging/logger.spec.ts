import { createLogger, NestLogger } from './index.js';

function capture(): { lines: () => Record<string, unknown>[]; write: (line: string) => void } {
  const written: string[] = [];
  return {
    write: (line) => void written.push(line),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('the log', () => {
  it('carries service, level and time, one object a line', () => {
    const sink = capture();
    createLogger('worker', 'info', sink).info({ job: 'scanReminders' }, 'done');
    expect(sink.lines()).toEqual([
      expect.objectContaining({ level: 'info', service: 'worker', job: 'scanReminders', msg: 'done' }),
    ]);
  });

  it('carries neither cookies nor names', () => {
    const sink = capture();
    const logger = createLogger('api', 'info', sink);
    logger.info({
      req: { headers: { cookie: 'sid=1', authorization: 'Bearer 2', accept: 'json' } },
      user: { displayName: '赵一鸣', phone: '138' },
      password: 'p',
    });
    const text = JSON.stringify(sink.lines());
    for (const secret of ['sid=1', 'Bearer', '赵一鸣', '138"', '"p"']) expect(text).not.toContain(secret);
    expect(text).toContain('json');
  });

  it('tells what an error is and not which values it was about', () => {
    const sink = capture();
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(赵一鸣)' });
    createLogger('api', 'info', sink).error({ error }, 'failed');
    const text = JSON.stringify(sink.lines());
    expect(text).toContain('23505');
    expect(text).not.toContain('赵一鸣');
  });

  it('takes the messages of Nest, its routine ones as debugging', () => {
    const sink = capture();
    const nest = new NestLogger(createLogger('api', 'info', sink));
    nest.log('Mapped {/api}', 'RouterExplorer');
    nest.warn('slow', 'Somewhere');
    nest.error('broken', 'Error: broken\n at x', 'Somewhere');
    expect(sink.lines().map(({ level, context, msg }) => [level, context, msg])).toEqual([
      ['warn', 'Somewhere', 'slow'],
      ['error', 'Somewhere', 'broken'],
    ]);
  });
});
