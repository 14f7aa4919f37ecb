import { isCalendarDate } from '@mingjing/domain';
import { DemoDay, DemoModule } from '@mingjing/casework/demo';
import { openCasework, runCommand } from './casework-context.js';

const help = `npm run -s demo:day -- <date>    sets the demo county's today (YYYY-MM-DD) and lets the law take its course
npm run -s demo:day              prints it`;

await runCommand(async () => {
  const [day] = process.argv.slice(2);
  if (day === '--help') {
    console.log(help);
    return 0;
  }
  const context = await openCasework(DemoModule);
  try {
    const demoDay = context.get(DemoDay);
    const present = await demoDay.present();
    if (present === null) throw new Error('There is no demo county; the real clock rules.');
    if (day === undefined) {
      console.log(present);
      return 0;
    }
    if (!isCalendarDate(day)) throw new Error(`“${day}” is not a date of the form YYYY-MM-DD.`);
    if (day < present) throw new Error(`The demo day is ${present}; it does not go back.`);
    const { cases, acts } = await demoDay.moveTo(day);
    console.log(`The demo day is ${day}: ${String(cases)} cases looked at, ${String(acts)} acts by law.`);
    return 0;
  } finally {
    await context.close();
  }
});
