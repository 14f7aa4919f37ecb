import type { DemoAct, DemoExpectation, DemoParty } from './demo-file.js';

/** An act of a lawsuit as its file tells it. */
export interface DemoLawsuitAct extends DemoAct {
  readonly unit?: string;
  readonly internalDue?: string;
  readonly courtSetEvidenceDays?: number;
  readonly hearingTime?: string;
  readonly headAttended?: boolean;
  readonly headOf?: string;
  /** The head who cannot come, why, and what proves it (出庭规定 8, 9). */
  readonly absentHead?: string;
  readonly absence?: string;
  readonly absenceProof?: string;
  readonly staff?: string;
  readonly candidate?: string;
  readonly subject?: string;
  readonly court?: string;
  readonly courtReceivedOn?: string;
  readonly performFrom?: string;
  readonly startsPerformance?: boolean;
}

/** A dispute before the courts as its file tells it; all its instances stand in one file. */
export interface DemoLawsuit {
  readonly id: string;
  readonly procedure: string;
  readonly title: string;
  readonly organ: string;
  readonly kind: string;
  readonly category: string;
  readonly cause: string;
  readonly court?: string;
  readonly courtCaseNo?: string;
  /** The court and number of the first instance, where the file is headed by a later one. */
  readonly firstCourt?: string;
  readonly firstCourtCaseNo?: string;
  readonly filedOn?: string;
  readonly suedOn?: string;
  readonly civilProcedure?: string;
  readonly officer: string;
  readonly disputeId?: string;
  readonly linkedReconsideration?: string;
  readonly plaintiffs: readonly DemoParty[];
  readonly defendants: readonly string[];
  readonly thirdParties?: readonly DemoParty[];
  readonly actSued: { readonly title: string; readonly number: string; readonly madeOn: string };
  readonly request: string;
  readonly facts: string;
  readonly reasons: string;
  readonly phase?: string;
  readonly flags?: readonly string[];
  readonly acts: readonly DemoLawsuitAct[];
  readonly expected?: DemoExpectation;
}
