import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const configuration = join(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(configuration) as { forbidden: { name: string }[] };

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

describe('the boundaries between the parts', () => {
  it.each(forbidden.map((rule) => rule.name))('%s: a breach is reported', (name) => {
    const broken = breaches().filter((violation) => violation.rule.name === name);
    expect(broken).not.toEqual([]);
  });

  it('does not complain about what is allowed', () => {
    const complaints = breaches().map((violation) => violation.from);
    expect(complaints).not.toContain('libs/casework/src/journal/index.ts');
    expect(complaints).not.toContain('apps/api/src/route.ts');
  });
});

let found: Report['summary']['violations'] | undefined;

function breaches(): Report['summary']['violations'] {
  found ??= cruise();
  return found;
}

function cruise(): Report['summary']['violations'] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    program,
    '--config',
    configuration,
    '--output-type',
    'json',
    'apps',
    'libs',
    'migrations',
    'test',
  ];
  const run = spawnSync(process.execPath, args, {
    cwd: join(import.meta.dirname, 'violations'),
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (run.stdout === '') throw new Error(run.stderr);
  return (JSON.parse(run.stdout) as Report).summary.violations;
}
