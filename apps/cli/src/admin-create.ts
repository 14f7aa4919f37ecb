import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option } from 'commander';
import { organKinds, type OrganKind } from '@mingjing/casework/people';
import {
  AccountAdministration,
  LoginNameTaken,
  SessionsModule,
  UnknownOrgan,
  WeakPassword,
} from '@mingjing/casework/sessions';
import { openCasework, runCommand } from './casework-context.js';

interface Wish {
  readonly login: string;
  readonly name: string;
  readonly organ: string;
  readonly organName?: string;
  readonly organKind: OrganKind;
}

const wishOf = (args: readonly string[]): Wish =>
  new Command('npm run -s admin:create --')
    .description(
      'Creates the first administrator (创建第一个管理员). Asks for the password on the terminal without showing it; ' +
        'otherwise reads it from the first line of the standard input.',
    )
    .requiredOption('--login <name>', 'login name (用户名)')
    .requiredOption('--name <name>', 'name of the person (姓名)')
    .requiredOption('--organ <id>', 'id of the organ the person belongs to (机构编号)')
    .option('--organ-name <name>', 'creates the organ under this name if it is not there (机构名称)')
    .addOption(
      new Option('--organ-kind <kind>', 'kind of an organ that is created')
        .choices(organKinds)
        .default('county'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s admin:create -- --login admin --name 张三 --organ qz-gov --organ-name 清镇市人民政府',
    )
    .parse(args, { from: 'user' })
    .opts<Wish>();

await runCommand(async () => {
  const wish = wishOf(process.argv.slice(2));
  const password = await askPassword();
  const context = await openCasework(SessionsModule);
  try {
    await create(context, wish, password);
  } finally {
    await context.close();
  }
  console.log(`${wish.login} (${wish.name}) may now sign in as an administrator.`);
  return 0;
});

async function create(context: INestApplicationContext, wish: Wish, password: string): Promise<void> {
  const { login, name, organ, organName, organKind } = wish;
  const draft = { loginName: login, displayName: name, organId: organ, roles: ['administrator'] as const };
  const newOrgan = organName === undefined ? undefined : { name: organName, kind: organKind };
  try {
    await context.get(AccountAdministration).createFirst(draft, password, newOrgan);
  } catch (error) {
    throw inPlainWords(error, wish);
  }
}

function inPlainWords(error: unknown, { login, organ }: Wish): unknown {
  if (error instanceof LoginNameTaken) return new Error(`There is an account "${login}" already.`);
  if (error instanceof UnknownOrgan)
    return new Error(`There is no organ "${organ}". Give --organ-name to create it.`);
  if (error instanceof WeakPassword)
    return new Error('The password needs at least 10 characters and must not be the login name.');
  return error;
}

async function askPassword(): Promise<string> {
  if (!stdin.isTTY) return firstLine();
  const password = await askUnseen('Password (密码): ');
  if ((await askUnseen('Once more (再输一次): ')) === password) return password;
  throw new Error('The two were not the same. Nothing was created.');
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: stdin });
  for await (const line of lines) return line;
  throw new Error('No password on the standard input. Nothing was created.');
}

async function askUnseen(question: string): Promise<string> {
  stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: nowhere, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    stdout.write('\n');
  }
}
