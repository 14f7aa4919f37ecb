import { join } from 'node:path';

import { caseworkEntities } from '@mingjing/casework/schema';
import { createDataSource } from '@mingjing/platform/database';
import { DataSource } from 'typeorm';
import { accessKinds } from '@mingjing/casework/access-log';
import { accountEventKinds } from '@mingjing/casework/account-events';
import { verificationOrigins } from '@mingjing/casework/audit';
import { organKinds } from '@mingjing/casework/people';
import { materialStates } from '@mingjing/casework/materials';
import { sittingKinds } from '@mingjing/casework/sittings';
import { reminderAudiences } from '@mingjing/casework/reminders';
import {
  courtRuleSets,
  deadlineKinds,
  deadlineStatuses,
  dictionaryKinds,
  intakeConditions,
  materialForms,
  materialKinds,
  origins,
  partyKinds,
  partyRoles,
  proposalStatuses,
  roles,
  routes,
  ruleSets,
  units,
} from '@mingjing/domain';
import { cloneDatabase, type ClonedDatabase } from '../../support/cluster.js';

let cloned: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  cloned = await cloneDatabase();
  dataSource = await createDataSource({
    url: cloned.ownerUrl,
    entities: caseworkEntities,
    applicationName: 'mingjing-drift',
    poolSize: 2,
    onPoolError: () => undefined,
  }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await cloned.drop();
});

// Said in SQL only: what an entity would have to repeat.
const leftToSql = /^ALTER TABLE "\w+" DROP CONSTRAINT "\w+_(fkey|check)"$/;

const lists: Readonly<Record<string, readonly string[]>> = {
  access_log_kind_check: accessKinds,
  account_events_kind_check: accountEventKinds,
  journal_verifications_origin_check: verificationOrigins,
  case_events_origin_check: origins,
  case_parties_kind_check: partyKinds,
  case_parties_role_check: partyRoles,
  cases_origin_check: origins,
  cases_route_check: routes,
  cases_rule_set_check: [...ruleSets, ...courtRuleSets],
  deadlines_kind_check: deadlineKinds,
  deadlines_status_check: deadlineStatuses,
  deadlines_unit_check: units,
  dictionary_entries_condition_check: intakeConditions,
  dictionary_entries_kind_check: dictionaryKinds,
  sittings_kind_check: sittingKinds,
  materials_form_check: materialForms,
  materials_kind_check: materialKinds,
  materials_state_check: materialStates,
  organs_kind_check: organKinds,
  proposals_status_check: proposalStatuses,
  reminder_policy_audience_check: reminderAudiences,
  users_roles_check: roles,
};

describe('the entities', () => {
  it('describe the tables as the migrations made them', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query).filter((query) => !leftToSql.test(query));
    expect(differences).toEqual([]);
  });
});

describe('the database', () => {
  it.each(Object.entries(lists))(
    'allows in %s what the program knows, and nothing else',
    async (name, words) => {
      const [row] = await dataSource.query<{ definition: string }[]>(
        'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
        [name],
      );
      const allowed = [...(row?.definition ?? '').matchAll(/'([^']+)'::text/g)].map(([, word]) => word);
      expect(allowed.sort()).toEqual([...words].sort());
    },
  );

  it('gives way to the program before these migrations, and comes back', async () => {
    const applied = async (): Promise<string[]> =>
      (await dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id')).map(
        ({ name }) => name,
      );
    const names = await applied();
    const migrator = await migratorOf(cloned.ownerUrl);
    for (const _ of names) await migrator.undoLastMigration();
    expect(await applied()).toEqual([]);
    await migrator.runMigrations();
    expect(await applied()).toEqual(names);
    await migrator.destroy();
  });
});

async function migratorOf(url: string): Promise<DataSource> {
  const folder = join(import.meta.dirname, '../../../dist/migrations');
  return new DataSource({
    type: 'postgres',
    url,
    migrations: [join(folder, '*.js')],
    installExtensions: false,
  }).initialize();
}
