/** What is wrong with one field of a setting, beyond its form. */
export interface SettingFault {
  readonly field: string;
  readonly code: SettingFaultCode;
  /** What the words of the fault name. */
  readonly params?: Readonly<Record<string, string>>;
}

export const settingFaultCodes = [
  'required',
  'taken',
  'notForThisKind',
  'notForThisOrgan',
  'unknownEntry',
  'beforeToday',
  'alreadyEnded',
  'endBeforeStart',
  'repeatedStep',
  'noReminderAhead',
  'supervisorAfterOnly',
  'dailyAfterOnly',
  'lastBeforeFirst',
  'notAnApprover',
  'notOfStaff',
  'notAHeadOfOrgan',
  'overlapsDelegation',
  'standsInThen',
  'awayThen',
  'delegationOver',
  'engagementRuns',
  'afterEngagement',
  'notACounselAccount',
  'counselNotEngaged',
  'alreadyAssigned',
  'caseIsClosed',
  'counselActsForParty',
  'counselAgainstOrgan',
  'counselIsParty',
  'afterToday',
  'notFlagged',
  'notPlanned',
  'oneOwner',
  'newerVersion',
  'notInThisState',
  'identityUnexplained',
] as const;
export type SettingFaultCode = (typeof settingFaultCodes)[number];

/** The setting is not taken over; every fault at once. */
export class SettingRefused extends Error {
  constructor(readonly faults: readonly SettingFault[]) {
    super(`setting refused: ${faults.map(({ field, code }) => `${field} ${code}`).join(', ')}`);
    this.name = 'SettingRefused';
  }
}

/** Somebody changed the setting since the actor last saw it. */
export class StaleSetting extends Error {
  constructor(
    readonly expected: number,
    readonly current: number,
  ) {
    super(`the setting is at version ${String(current)}, not ${String(expected)}`);
    this.name = 'StaleSetting';
  }
}

/** The actor did not say which version of the setting they saw. */
export class SettingVersionMissing extends Error {
  override readonly name = 'SettingVersionMissing';
}

/** There is no such setting. */
export class SettingNotFound extends Error {
  override readonly name = 'SettingNotFound';
}

/** Refuses a change that was not made on the present version. */
export function requireSettingVersion(expected: number | undefined, current: number): void {
  if (expected === undefined) throw new SettingVersionMissing();
  if (expected !== current) throw new StaleSetting(expected, current);
}

/** Refuses a change with every fault there is. */
export function refuseFaults(faults: readonly SettingFault[]): void {
  if (faults.length > 0) throw new SettingRefused(faults);
}
