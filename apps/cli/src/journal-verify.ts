import { JournalVerification, ProceduresModule } from '@mingjing/casework/procedures';
import { openCasework, runCommand } from './casework-context.js';

const help = `Replays every journal and compares tracks, projections, clocks, proposals and hashes with what is stored.
Exits 1 at the first difference and names it.`;

await runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const context = await openCasework(ProceduresModule);
  try {
    const { cases, entries, finding } = await context.get(JournalVerification).verify();
    if (finding) {
      console.log(`${finding.number}: ${finding.what}`);
      return 1;
    }
    console.log(`${String(cases)} cases, ${String(entries)} entries: no difference`);
    return 0;
  } finally {
    await context.close();
  }
});
