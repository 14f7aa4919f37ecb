import type pg from 'pg';

const READ_ONLY = ['migrations'];
const APPEND_ONLY = [
  'access_log',
  'account_events',
  'case_events',
  'dictionary_entries',
  'reminder_policy_changes',
];
/** Each row is closed by a change, none is taken away. */
const KEPT = ['delegations'];

/** Gives the application's role what it needs and nothing else: what is on record it can only read and add to. */
export async function grantToApplication(client: pg.Client, role: string): Promise<void> {
  const grantee = client.escapeIdentifier(role);
  await client.query(`
    BEGIN;
    GRANT USAGE ON SCHEMA public TO ${grantee};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${grantee};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${grantee};
    ${await revocations(client, grantee)}
    COMMIT;`);
}

async function revocations(client: pg.Client, grantee: string): Promise<string> {
  const limits = [
    ...READ_ONLY.map((table) => ({ table, rights: 'INSERT, UPDATE, DELETE' })),
    ...APPEND_ONLY.map((table) => ({ table, rights: 'UPDATE, DELETE' })),
    ...KEPT.map((table) => ({ table, rights: 'DELETE' })),
  ];
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const there = new Set(rows.map(({ name }) => name));
  return limits
    .filter(({ table }) => there.has(table))
    .map(({ table, rights }) => `REVOKE ${rights} ON ${table} FROM ${grantee};`)
    .join('\n');
}
