import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { calendarDate } from '@mingjing/domain';
import { CounselImport, type CounselFile } from '@mingjing/casework/counsel';
import { CourtImport, type CourtFile } from '@mingjing/casework/courts';
import {
  DemoBeside,
  DemoLoader,
  DemoModule,
  type DemoBesideFile,
  type DemoFile,
  type DemoReport,
} from '@mingjing/casework/demo';
import { JournalVerification } from '@mingjing/casework/procedures';
import { Today } from '@mingjing/platform/clock';
import { CaseworkBench } from '../../support/casework.js';

const demoDay = calendarDate('2026-11-23');
const files = ['cases-2015', 'cases-2026'].flatMap((folder) =>
  readdirSync(join(process.cwd(), 'demo', folder)).map(
    (file) => parse(readFileSync(join(process.cwd(), 'demo', folder, file), 'utf8')) as DemoFile,
  ),
);

describe('loading the demo county', () => {
  let bench: CaseworkBench;
  let report: DemoReport;

  const load = async (chosen: readonly DemoFile[] = files) =>
    bench.module.get(DemoLoader).load(chosen, demoDay, () => undefined);
  const journal = async () =>
    bench.query<{ case_id: string; seq: number; hash: string }>(
      'SELECT case_id, seq, hash FROM case_events ORDER BY case_id, seq',
    );

  beforeAll(async () => {
    bench = await CaseworkBench.open('2026-11-25', DemoModule);
    await bench.database.transaction(async (tx) => bench.module.get(Today).setDemoDay(tx, demoDay));
    report = await load();
    // Some forty cases, act by act.
  }, 180_000);
  afterAll(() => bench.close());

  it('loads a case whole or not at all, and says which act kept it out', async () => {
    const numbers = await bench.query<{ number: string }>('SELECT number FROM cases');
    expect(numbers).toHaveLength(report.loaded.length);
    expect(report.loaded).toEqual(
      expect.arrayContaining([
        'rc-2015-04',
        'rc-2015-13',
        'rc-2026-09',
        'rc-2026-12',
        'rc-2026-26',
        'rc-2026-31',
        'rc-2026-36',
      ]),
    );
    expect(report.left).toEqual([]);
    expect(report.loaded).toEqual(expect.arrayContaining(files.map(({ id }) => id)));
    const strange = files
      .filter(({ id }) => id === 'rc-2026-09' || id === 'al-2026-03')
      .map((file) => ({
        ...file,
        id: `${file.id}-strange`,
        acts: [...file.acts, { occurredOn: '2026-11-23', act: 'unheardOf' }],
      }));
    expect(await load(strange)).toEqual({
      loaded: [],
      left: strange.map(({ id }) => ({ id, unknownAct: 'unheardOf' })),
    });
  });

  it('brings in once what stands beside the cases: counsel, sensitive cases, conferences', async () => {
    const read = <Content>(name: string): Content =>
      parse(readFileSync(join(process.cwd(), 'demo', name), 'utf8')) as Content;
    await bench.database.transaction(async (tx) => {
      await bench.module
        .get(CounselImport, { strict: false })
        .load(tx, read<{ counsel: CounselFile[] }>('people.yaml').counsel);
      await bench.module
        .get(CourtImport, { strict: false })
        .load(tx, read<{ courts: CourtFile[] }>('organs.yaml').courts);
    });
    const numbers = new Map(
      files.map((file) => [file.id, 'number' in file ? (file.number ?? '') : ''] as const),
    );
    const beside = read<DemoBesideFile>('beside.yaml');
    const counts = async () =>
      bench.query(
        `SELECT (SELECT count(*)::int FROM counsel_assignments) AS assignments,
                (SELECT count(*)::int FROM sensitive_cases) AS flagged,
                (SELECT count(*)::int FROM sensitive_contacts) AS contacts,
                (SELECT count(*)::int FROM conferences) AS conferences,
                (SELECT count(*)::int FROM conference_minutes) AS minutes`,
      );
    await bench.module.get(DemoBeside).load(beside, numbers);
    const first = await counts();
    expect(first).toEqual([{ assignments: 2, flagged: 2, contacts: 3, conferences: 2, minutes: 1 }]);
    await bench.module.get(DemoBeside).load(beside, numbers);
    expect(await counts()).toEqual(first);
  });

  it('gives the figures of the report of 2015: thirteen received, ten accepted, three not, all concluded', async () => {
    const [figures] = await bench.query(
      `SELECT count(*)::int AS received, count(accepted_on)::int AS accepted,
              count(*) FILTER (WHERE outcome = 'NOT_ACCEPTED')::int AS "notAccepted",
              count(*) FILTER (WHERE concluded_on <= '2015-12-31')::int AS concluded
         FROM cases WHERE procedure = 'reconsideration' AND received_on BETWEEN '2015-01-01' AND '2015-12-31'`,
    );
    expect(figures).toEqual({ received: 13, accepted: 10, notAccepted: 3, concluded: 13 });
  });

  it('gives the lawsuits of that year: eighteen, of which fifteen administrative and three civil', async () => {
    const [figures] = await bench.query(
      `SELECT count(*)::int AS suits, count(*) FILTER (WHERE particulars->>'suitKind' = 'CIVIL_DEFENDANT')::int AS civil
         FROM cases WHERE procedure = 'litigation' AND particulars->>'instance' = 'first'
          AND received_on BETWEEN '2015-01-01' AND '2015-12-31'`,
    );
    expect(figures).toEqual({ suits: 18, civil: 3 });
  });

  it('asks the units of the suits that are running for the defence', async () => {
    const asked = await bench.query(
      `SELECT r.organ_id AS unit, r.standing, r.asked_on::text AS asked FROM hand_in_requests r
         JOIN cases c ON c.id = r.case_id
        WHERE r.kind = 'defence' AND r.standing IN ('open','handedIn') AND c.concluded_on IS NULL
        ORDER BY r.asked_on, r.organ_id`,
    );
    expect(asked).toEqual([
      { unit: 'qz-nr', standing: 'handedIn', asked: '2026-11-11' },
      { unit: 'qz-housing', standing: 'open', asked: '2026-11-20' },
    ]);
  });

  it('holds the instances of a dispute together, with the reconsideration that was sued over', async () => {
    const disputes = await bench.query<{ procedures: string[] }>(
      `SELECT array_agg(DISTINCT procedure ORDER BY procedure) AS procedures FROM cases
        GROUP BY dispute_id HAVING count(DISTINCT procedure) > 1`,
    );
    const linked = files.filter((file) => 'linkedReconsideration' in file);
    expect(linked.length).toBeGreaterThan(3);
    expect(disputes).toHaveLength(new Set(linked.map((file) => Object(file).linkedReconsideration)).size);
    expect(disputes[0]?.procedures).toEqual(['litigation', 'reconsideration']);
  });

  it('shows in every case accepted in 2015 an attempt to mediate or a wish about it before trial and decision', async () => {
    const accepted = await bench.query<{ number: string; considered: number | null; goneOn: number | null }>(
      `SELECT c.number,
              min(e.seq) FILTER (WHERE e.type IN ('MediationAttempted', 'MediationOpened')
                                    OR e.type = 'OpinionsHeard' AND e.payload ? 'wishForMediation') AS considered,
              min(e.seq) FILTER (WHERE e.type IN ('TrialBegun', 'HearingNoticed', 'DecisionProposed', 'DecisionMade',
                                                  'CaseTerminated')) AS "goneOn"
         FROM cases c JOIN case_events e ON e.case_id = c.id
        WHERE c.procedure = 'reconsideration' AND c.accepted_on IS NOT NULL
          AND c.received_on BETWEEN '2015-01-01' AND '2015-12-31'
        GROUP BY c.id ORDER BY c.number`,
    );
    expect(accepted).toHaveLength(10);
    const late = accepted.filter(
      ({ considered, goneOn }) => considered === null || goneOn === null || considered > goneOn,
    );
    expect(late).toEqual([]);
  });

  it('records each act at five in the afternoon of its day', async () => {
    const [row] = await bench.query<{ recorded_at: Date; origin: string }>(
      `SELECT recorded_at, case_events.origin FROM case_events JOIN cases ON cases.id = case_id
        WHERE number = '清府复〔2026〕42号' AND type = 'DecisionMade'`,
    );
    expect(row).toEqual({ recorded_at: new Date('2026-09-18T09:00:00Z'), origin: 'demo' });
  });

  it('sends nothing for the past and leaves the reminders of the future to be sent', async () => {
    expect(await bench.query('SELECT id FROM notices')).toEqual([]);
    expect(await bench.query('SELECT id FROM outbox')).toEqual([]);
    expect(
      await bench.query('SELECT id FROM reminders WHERE sent_at IS NULL AND fires_on <= $1', [demoDay]),
    ).toEqual([]);
    const [{ waiting } = { waiting: 0 }] = await bench.query<{ waiting: number }>(
      'SELECT count(*)::int AS waiting FROM reminders WHERE sent_at IS NULL',
    );
    expect(waiting).toBeGreaterThan(0);
  });

  it('leaves journals that verify', async () => {
    const { cases, finding } = await bench.module.get(JournalVerification).verify();
    expect({ cases, finding }).toEqual({ cases: report.loaded.length, finding: null });
  });

  it('changes nothing when it is run again', async () => {
    const before = await journal();
    await load();
    expect(await journal()).toEqual(before);
    // It goes through all the cases once more.
  }, 180_000);
});
