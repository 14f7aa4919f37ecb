import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { calendarDate } from '@mingjing/domain';
import { CommitteeImport, type MemberFile } from '@mingjing/casework/committee';
import { CounselImport, type CounselFile } from '@mingjing/casework/counsel';
import { CourtImport, type CourtFile } from '@mingjing/casework/courts';
import {
  DemoBeside,
  DemoLoader,
  DemoModule,
  type DemoBesideFile,
  type DemoFile,
  type DemoLawsuit,
} from '@mingjing/casework/demo';
import {
  DemoPasswords,
  knownDemoPassword,
  PeopleImport,
  Users,
  type OrganFile,
  type PersonFile,
} from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { openCasework, runCommand } from './casework-context.js';

const folder = join(import.meta.dirname, '../../../../demo');
const firstDemoDay = calendarDate('2026-11-23');

const help = `Loads the demo county: organs, people and the cases whose acts the procedures know.
Run again, it goes on where it stopped and changes nothing that is there.

  --accounts   only prints the demo accounts`;

interface PeopleFile {
  readonly people: PersonFile[];
  readonly committee: MemberFile[];
  readonly counsel: CounselFile[];
}

type Context = Awaited<ReturnType<typeof openCasework>>;

async function load(database: Database, context: Context): Promise<void> {
  const { organs, courts } = read<{ organs: OrganFile[]; courts: CourtFile[] }>('organs.yaml');
  const { people, committee, counsel } = read<PeopleFile>('people.yaml');
  const today = context.get(Today);
  const random = await database.transaction(async (tx) => {
    const settings = { mediationGate: true };
    const county = organs.map((organ) => (organ.id === 'qz-gov' ? { ...organ, settings } : organ));
    const known = await context.get(PeopleImport).load(tx, county, people, { passwords: passwordKind() });
    await context.get(CommitteeImport).load(tx, committee);
    await context.get(CounselImport).load(tx, counsel);
    await context.get(CourtImport).load(tx, courts);
    if ((await today.demoDay(tx)) === null) await today.setDemoDay(tx, firstDemoDay);
    return known;
  });
  keepRandomPasswords(random);
  const files = ['cases-2015', 'cases-2026'].flatMap((name) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => read<DemoFile | DemoLawsuit>(join(name, file))),
  );
  const demoDay = calendarDate((await today.demoDay()) ?? firstDemoDay);
  const report = await context.get(DemoLoader).load(files, demoDay, (done, of) => {
    if (done % 50 === 0) console.error(`loading the demo county: ${String(done)} of ${String(of)} acts`);
  });
  const numbers = new Map(
    files.flatMap((file) => ('number' in file ? [[file.id, file.number] as const] : [])),
  );
  await context.get(DemoBeside).load(read<DemoBesideFile>('beside.yaml'), numbers);
  console.error(`loaded ${String(report.loaded.length)} cases`);
  for (const [act, ids] of byAct(report.left)) console.error(`  left for later, ${act}: ${ids.join(' ')}`);
}

function byAct(left: readonly { id: string; unknownAct: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, unknownAct } of left) groups.set(unknownAct, [...(groups.get(unknownAct) ?? []), id]);
  return groups;
}

function read<Content>(file: string): Content {
  return parse(readFileSync(join(folder, file), 'utf8')) as Content;
}

/** Beyond the loopback nobody may know the passwords beforehand. */
function passwordKind(): 'fixed' | 'random' {
  const host = process.env['HOST'] ?? '127.0.0.1';
  return ['127.0.0.1', '::1', 'localhost'].includes(host) ? 'fixed' : 'random';
}

const passwordFile = (): string => join(process.env['DATA_DIR'] ?? '.', 'demo-passwords.txt');

/** An installation that moves off the loopback gives up the passwords everybody knows. */
async function closeKnownPasswords(database: Database, context: Context): Promise<void> {
  if (passwordKind() === 'fixed') return;
  const passwords = context.get(DemoPasswords);
  const random = await database.transaction(async (tx) =>
    (await passwords.kind(tx)) === 'fixed' ? passwords.randomise(tx) : [],
  );
  keepRandomPasswords(random);
}

function keepRandomPasswords(accounts: readonly { loginName: string; password: string }[]): void {
  if (passwordKind() === 'fixed' || accounts.length === 0) return;
  const lines = accounts.map(({ loginName, password }) => `${loginName}  ${password}\n`);
  writeFileSync(passwordFile(), lines.join(''), { mode: 0o600 });
}

const shown = [
  'zhao-yiming',
  'sun-sanli',
  'li-siwei',
  'zheng-qixing',
  'chen-shian',
  'qin-sansheng',
  'cao-yixin',
  'yan-erming',
];

async function accounts(database: Database, context: Context): Promise<string> {
  const kind = await context.get(DemoPasswords).kind(database.manager);
  if (kind === null) return 'There are no demo accounts.';
  const people = (await context.get(Users).all()).filter(({ loginName }) => shown.includes(loginName));
  const lines = people.map(
    ({ loginName, displayName, roles }) => `  ${loginName.padEnd(14)} ${displayName}  ${roles.join(', ')}`,
  );
  const password = kind === 'fixed' ? knownDemoPassword : `in ${passwordFile()}`;
  return ['Demo accounts (演示账号):', ...lines, `  password (密码): ${password}`].join('\n');
}

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  // What a power cut takes from the demo data the next start brings in again.
  const context = await openCasework(DemoModule, { synchronousCommit: false });
  try {
    if (!args.includes('--accounts')) await load(context.get(Database), context);
    await closeKnownPasswords(context.get(Database), context);
    console.log(await accounts(context.get(Database), context));
    return 0;
  } finally {
    await context.close();
  }
});
