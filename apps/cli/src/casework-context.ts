import 'reflect-metadata';
import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClockModule } from '@mingjing/platform/clock';
import { ConfigurationModule, readConfiguration } from '@mingjing/platform/config';
import { DatabaseModule } from '@mingjing/platform/database';
import { createLogger, LoggingModule, NestLogger } from '@mingjing/platform/logging';
import { OutboxModule } from '@mingjing/platform/outbox';
import { caseworkEntities } from '@mingjing/casework/schema';

@Module({})
class CommandModule {}

/** The casework without HTTP and queue, as a command needs it. Logs go to standard error and only warnings. */
export async function openCasework(
  feature: Type | DynamicModule,
  { synchronousCommit = true }: { synchronousCommit?: boolean } = {},
): Promise<INestApplicationContext> {
  const given = readConfiguration();
  const configuration = synchronousCommit
    ? given
    : { ...given, databaseUrl: withOptions(given.databaseUrl, '-c synchronous_commit=off') };
  const logger = createLogger('command', 'warn', process.stderr);
  return NestFactory.createApplicationContext(
    {
      module: CommandModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        LoggingModule.forRoot(logger),
        DatabaseModule.forRoot(caseworkEntities, 'mingjing-command'),
        ClockModule.forRoot(),
        OutboxModule,
        feature,
      ],
    },
    { logger: new NestLogger(logger) },
  );
}

function withOptions(address: string, options: string): string {
  const url = new URL(address);
  url.searchParams.set('options', options);
  return url.href;
}

/** Runs a command to its exit status; what went wrong is said in one line on standard error. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
