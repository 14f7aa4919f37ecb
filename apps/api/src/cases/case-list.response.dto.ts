import { ApiProperty } from '@nestjs/swagger';
import { allRuleSets, clockStates, type CalendarDate } from '@mingjing/domain';
import type { CaseListRow, SimilarCase } from '@mingjing/casework/case-queries';
import { OutcomeLabel, PhaseLabel, ProcedureLabel, RouteLabel, TimeLeft } from './labels.response.dto.js';

export class NextDeadline {
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn: CalendarDate;
  @ApiProperty({ type: TimeLeft }) left: TimeLeft;
}

type Labelled = 'procedure' | 'phase' | 'route' | 'outcome';

/** A case in the register. */
export class CaseListView implements Omit<CaseListRow, Labelled> {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty({ enum: clockStates }) clock: string;
  @ApiProperty({ type: RouteLabel, nullable: true }) route: RouteLabel | null;
  @ApiProperty({ enum: allRuleSets, enumName: 'RuleSet' }) ruleSet: string;
  @ApiProperty() category: string;
  @ApiProperty() matter: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) officerId: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: CalendarDate;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) nextDueOn: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true }) nextRule: string | null;
  @ApiProperty({ type: NextDeadline, nullable: true }) nextDeadline: NextDeadline | null;
  @ApiProperty({ type: OutcomeLabel, nullable: true }) outcome: OutcomeLabel | null;
  @ApiProperty({ type: [String] }) flags: readonly string[];
  @ApiProperty({ description: 'Taken over from an old register' }) imported: boolean;
  @ApiProperty({ type: [String] }) applicants: readonly string[];
  @ApiProperty({ type: [String] }) respondents: readonly string[];
}

export class CaseListPage {
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ description: 'False: there are more than the total says' }) totalIsExact: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'What the figure counts in these cases where one may count several times; null where none does',
  })
  things: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'For `after`, to read on' }) next: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'For `before`, to read back' })
  previous: string | null;
  @ApiProperty({ type: 'integer' }) offset: number;
  @ApiProperty({ type: 'integer' }) limit: number;
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [CaseListView] }) rows: CaseListView[];
}

const reasons = ['sameAct', 'sameParties'] as const satisfies SimilarCase['reason'][];

export class SimilarCaseView implements Omit<SimilarCase, 'phase'> {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: CalendarDate;
  @ApiProperty({ enum: reasons }) reason: SimilarCase['reason'];
}

export class SimilarCaseList {
  @ApiProperty({ type: [SimilarCaseView] }) rows: SimilarCaseView[];
}
