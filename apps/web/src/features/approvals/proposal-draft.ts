import {
  calendarDate,
  draftDocument,
  Engine,
  officialCalendar,
  reconsiderationModel,
  type DocumentKind,
  type JournalEntry,
  type ReconsiderationAct,
  type ReconsiderationActs,
  type RuleSet,
} from '@mingjing/domain';

import type { ApprovalRow } from '../../api/answers';
import type { CaseAnswer, JournalEntryAnswer } from '../case/case-answers';

export interface Draft {
  readonly title: string;
  readonly body: string;
}

/** The document the proposal would issue if it were approved today, worded by the same engine that will issue it. */
export function proposalDraft(
  row: ApprovalRow,
  file: CaseAnswer,
  entries: readonly JournalEntryAnswer[],
): Draft | null {
  const act = row.act as ReconsiderationAct;
  const today = calendarDate(file.today);
  const engine = new Engine(reconsiderationModel, {
    reckoning: { calendar: officialCalendar, today },
    rules: { mediationGate: false, officeStaff: [] },
    approvers: () => [],
    newId: () => 'draft',
  });
  const { issues: kind, records, by } = engine.row(act);
  if (kind === undefined) return null;
  const journal = entries as readonly unknown[] as readonly JournalEntry[];
  const enacted = engine.enact(engine.stateOf(file.ruleSet as RuleSet, journal), {
    act,
    payload: row.payload as ReconsiderationActs[ReconsiderationAct],
    occurredOn: today,
    capacities: by,
    approved: true,
  });
  const entry = enacted.allowed ? enacted.entries.find(({ type }) => type === records) : undefined;
  if (!enacted.allowed || !entry) return null;
  const { title, body } = draftDocument(kind as DocumentKind, {
    ruleSet: enacted.state.ruleSet,
    record: enacted.state.record,
    payload: entry.payload,
    issuedOn: today,
    caseNumber: file.number,
    body: { organName: file.organ.name, officeName: file.office.name },
    deadlines: enacted.state.deadlines,
  });
  return { title, body };
}
