import { AuditModule, JournalVerifications } from '@mingjing/casework/audit';
import { openCasework, runCommand } from './casework-context.js';

const help = `Replays every journal and compares tracks, projections, clocks, proposals and hashes with what is stored.
Records the run, names the first differences and exits 1 where there is one.`;

await runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const context = await openCasework(AuditModule);
  try {
    const { cases, entries, differences, findings } = await context.get(JournalVerifications).verifyNow();
    for (const { number, what } of findings) console.log(`${number}: ${what}`);
    const found = differences === 0 ? 'no difference' : `differences in ${String(differences)}`;
    console.log(`${String(cases)} cases, ${String(entries)} entries: ${found}`);
    return differences === 0 ? 0 : 1;
  } finally {
    await context.close();
  }
});
