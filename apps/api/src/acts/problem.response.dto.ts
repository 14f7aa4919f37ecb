import { ApiProperty } from '@nestjs/swagger';
import { caseActs, type Act } from '@mingjing/domain';
import { RefusalView } from './act.response.dto.js';

class ProblemHead {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer' }) status: number;
  @ApiProperty() detail: string;
  @ApiProperty({ format: 'uuid' }) requestId: string;
}

/** An act the law or the roles do not allow, with every reason. */
export class ActRefusedProblem extends ProblemHead {
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: Act;
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
}

export class CaseChange {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ format: 'date' }) occurredOn: string;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: string;
  @ApiProperty() label: string;
  @ApiProperty() actLabel: string;
}

/** The case has moved on since the version named; what was done meanwhile. */
export class StaleCaseProblem extends ProblemHead {
  @ApiProperty({ type: 'integer' }) currentVersion: number;
  @ApiProperty({ type: [CaseChange] }) changes: CaseChange[];
}

/** What a request may be told that asks about an act. */
export const problemsOfActs = {
  403: ActRefusedProblem,
  404: true,
  409: ActRefusedProblem,
  422: ActRefusedProblem,
} as const;

/** What a request may be told that changes a case. */
export const problemsOfChanges = { ...problemsOfActs, 412: StaleCaseProblem, 428: true } as const;
