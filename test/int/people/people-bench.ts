import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DemoPasswords, Organs, Passwords, PeopleImport, Users } from '@mingjing/casework/people';
import { OrganEntity, UserEntity, type OrganFile, type PersonFile } from '@mingjing/casework/people';
import { newId } from '@mingjing/platform/ids';
import { openPlatform, type PlatformContext } from '../platform/platform-context.js';

export const demoOrgans = (): OrganFile[] => demoFile<{ organs: OrganFile[] }>('organs.yaml').organs;
export const demoPeople = (): PersonFile[] => demoFile<{ people: PersonFile[] }>('people.yaml').people;

function demoFile<Content>(name: string): Content {
  return parse(readFileSync(join(process.cwd(), 'demo', name), 'utf8')) as Content;
}

/** Organs and people of the demo county on a database of its own. */
export interface PeopleBench extends PlatformContext {
  readonly organs: Organs;
  readonly users: Users;
  readonly passwords: Passwords;
  readonly demoPasswords: DemoPasswords;
  readonly peopleImport: PeopleImport;
  load(organs?: readonly OrganFile[], people?: readonly PersonFile[]): Promise<void>;
}

export async function openPeople(): Promise<PeopleBench> {
  const platform = await openPlatform([OrganEntity, UserEntity]);
  const { database, clock } = platform;
  const organs = new Organs(database);
  const passwords = new Passwords();
  const demoPasswords = new DemoPasswords(passwords, clock);
  const peopleImport = new PeopleImport(passwords, demoPasswords, clock);
  return {
    ...platform,
    organs,
    users: new Users(database, organs),
    passwords,
    demoPasswords,
    peopleImport,
    async load(someOrgans = demoOrgans(), somePeople = demoPeople()) {
      await database.transaction((tx) =>
        peopleImport.load(tx, someOrgans, somePeople, { passwords: 'fixed' }),
      );
    },
  };
}

export interface CaseRow {
  readonly number: string;
  readonly organ: string;
  readonly office: string;
  readonly respondents?: readonly string[];
  readonly copySent?: boolean;
  readonly phase?: string;
}

/** Puts a case into the tables as far as its scope depends on them. */
export async function insertCase({ database }: PlatformContext, row: CaseRow): Promise<string> {
  const id = newId();
  const { number, organ, office, respondents = [], copySent = false, phase = 'INTAKE_REVIEW' } = row;
  const tx = database.manager;
  await tx.query(
    `INSERT INTO cases (id, procedure, rule_set, number, title, organ_id, office_id, dispute_id, phase, clock, mediation,
                        norm_review, stay, received_on, category, matter, last_occurred_on, version, last_hash, origin,
                        created_at, particulars, respondent_ids, copy_sent)
     VALUES ($1, 'reconsideration', 'R2', $2, $2, $3, $4, $1, $5, 'running', 'none', 'none', 'none', '2026-03-02', '公安',
             '处罚', '2026-03-02', 1, '', 'live', now(), '{}', $6, $7)`,
    [id, number, organ, office, phase, respondents, copySent],
  );
  for (const [index, respondent] of respondents.entries())
    await tx.query(
      `INSERT INTO case_parties (id, case_id, key, role, kind, name, organ_id)
       VALUES ($1, $2, $3, 'respondent', 'organ', $4, $4)`,
      [newId(), id, `respondent-${String(index)}`, respondent],
    );
  return id;
}
