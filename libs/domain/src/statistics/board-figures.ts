import type { Wording } from '../wording/locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

export interface FigureText {
  readonly label: Wording;
  readonly definition: Wording;
}

/** The figures of the board beside its indicators, with what exactly each one counts (law.md H.1, H.3). */
export const boardFigures = {
  open: {
    label: w('在办', 'Open'),
    definition: w(
      '今日尚未结案的案件件数：已收到而未受理的、办理中的、中止的，以及审结后尚在送达、履行或者已进入上诉审的。',
      'Cases not closed today: not accepted yet, under way, suspended, or concluded and still to be served, performed or tried above.',
    ),
  },
  suspended: {
    label: w('其中中止', 'Of these suspended'),
    definition: w('在办案件中今日处于中止的件数。', 'Open cases that are suspended today.'),
  },
  overdue: {
    label: w('已逾期', 'Overdue'),
    definition: w(
      '在办案件中，下一法定、设定或者约定期限已在今日之前届满的件数。',
      'Open cases whose next binding date, by law, set or agreed, is before today.',
    ),
  },
  dueSoon: {
    label: w('3个工作日内到期', 'Due within 3 working days'),
    definition: w(
      '在办案件中，下一期限在今日至第3个工作日之间届满的件数。',
      'Open cases whose next binding date lies between today and the third working day.',
    ),
  },
  awaitingApproval: {
    label: w('待审批', 'Awaiting approval'),
    definition: w(
      '在办案件中，有事项在审批人处的件数；一案有数项的计一件。',
      'Open cases of which something lies before an approver, each once.',
    ),
  },
  opinionLetters: {
    label: w('意见书未反馈', 'Opinion letters open'),
    definition: w(
      '已制发、尚未收到落实情况报告的行政复议意见书份数（行政复议法第76条，60日）。',
      'Opinion letters issued and not reported on (Reconsideration Law, Art. 76, 60 days); letters, not cases.',
    ),
  },
  judicialSuggestions: {
    label: w('司法建议未回复', 'Judicial suggestions open'),
    definition: w(
      '已收到、尚未回复的司法建议份数。',
      'Judicial suggestions received and not answered; suggestions, not cases.',
    ),
  },
  received: {
    label: w('收案', 'Received'),
    definition: w(
      '收到申请、起诉状副本之日在所计期间、月份内的件数；应诉只计一审。',
      'Applications and complaints received in the period or month; of suits first instances only.',
    ),
  },
  accepted: {
    label: w('受理', 'Accepted'),
    definition: w(
      '受理之日在所计期间、月份内的行政复议、行政调解件数；应诉无须本机关受理，不计。',
      'Reconsiderations and mediations accepted in the period or month; a suit is not accepted by us and does not count.',
    ),
  },
  concluded: {
    label: w('审结', 'Concluded'),
    definition: w(
      '审结之日在所计期间、月份内的件数，不以送达日计；应诉以裁判生效、准许撤诉或者调解结案之日计，每件争议计一次。',
      'Concluded in the period or month, by the day it was made; suits by the day the result took effect, once per dispute.',
    ),
  },
  pending: {
    label: w('月末未结', 'Pending at the end'),
    definition: w(
      '月末以前受理（应诉为收案）、月末尚未审结的件数，含中止的。',
      'Accepted (suits: received) by the end of the month and not concluded then, suspended ones included.',
    ),
  },
} as const satisfies Readonly<Record<string, FigureText>>;
export type BoardFigureName = keyof typeof boardFigures;
