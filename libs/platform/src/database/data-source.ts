import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, EntitySchema } from 'typeorm';

import { SnakeCaseNaming } from './snake-case.naming.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the type TypeORM gives to entity classes
export type EntityClass = Function | EntitySchema;

export interface DataSourceSettings {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  readonly applicationName: string;
  readonly poolSize: number;
  readonly onPoolError: (error: Error) => void;
}

const STATEMENT_TIMEOUT = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT = 60_000;
const CONNECT_TIMEOUT = 5_000;
// What is often asked for lies in memory, where a page out of order costs no more than the next one;
// compiling a question takes longer than answering it.
const PLANNER = '-c random_page_cost=1.1 -c work_mem=16MB -c jit=off';

/** A data source that never changes the schema by itself: that is what migrations are for. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}

function dataSourceOptions(settings: DataSourceSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    entities: [...settings.entities],
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT,
    poolErrorHandler: settings.onPoolError,
    extra: {
      statement_timeout: STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
      options: PLANNER,
      keepAlive: true,
      types: { getTypeParser },
    },
  };
}

/** A statutory day stays the text it is: the driver would make it an instant in the zone of the process. */
function getTypeParser(
  type: (typeof pg.types.builtins)[keyof typeof pg.types.builtins],
  format?: 'text' | 'binary',
): unknown {
  if (type === pg.types.builtins.DATE) return (text: string) => text;
  return pg.types.getTypeParser(type, format ?? 'text');
}
