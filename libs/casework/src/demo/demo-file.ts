/** A case of the demo county as its file tells it; the keys of an act are read as far as the act knows them. */
export interface DemoFile {
  readonly id: string;
  readonly procedure: string;
  readonly title: string;
  /** Cases of mediation bring no number; it is given in the order of days. */
  readonly number?: string;
  /** Of a mediation: the organ that mediates, its kind, and both sides. */
  readonly mediator?: string;
  readonly disputeKind?: string;
  readonly disputeType?: string;
  readonly parties?: readonly DemoMediationParty[];
  readonly next?: string;
  readonly organ: string;
  readonly office: string;
  readonly ruleSet: string;
  readonly category: string;
  readonly matter: string;
  readonly officer: string;
  readonly applicants: readonly DemoParty[];
  readonly respondents: readonly string[];
  readonly thirdParties?: readonly DemoParty[];
  readonly challengedAct: {
    readonly title: string;
    readonly number: string;
    readonly madeOn: string;
    readonly knownOn: string;
    readonly advised: boolean;
    readonly content?: string;
  };
  readonly request: string;
  readonly facts: string;
  readonly reasons: string;
  readonly simplifiedGround?: string;
  readonly outcomeText?: string;
  readonly redo?: boolean;
  readonly flags?: readonly string[];
  readonly acts: readonly DemoAct[];
  readonly expected?: DemoExpectation;
}

export interface DemoParty {
  readonly name: string;
  readonly kind: string;
  readonly sex?: string;
  readonly born?: string;
  readonly idNo?: string;
  readonly creditCode?: string;
  readonly legalRep?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly representative?: boolean;
  readonly agents?: string;
  readonly note?: string;
}

export interface DemoMediationParty extends DemoParty {
  readonly role: string;
  readonly organ?: string;
}

export interface DemoAct {
  readonly occurredOn: string;
  readonly act: string;
  readonly channel?: string;
  readonly postmarkedOn?: string;
  readonly legalUnitReceivedOn?: string;
  readonly items?: string;
  readonly submitWithinDays?: number;
  readonly postedOn?: string;
  readonly procedure?: string;
  readonly ground?: string | number;
  readonly days?: number;
  readonly mode?: string;
  readonly party?: string;
  readonly hearingOn?: string;
  readonly room?: string;
  readonly head?: string;
  readonly result?: string;
  /** Of a settlement: the act was changed or performed. */
  readonly actChanged?: boolean;
  readonly normReview?: string;
  readonly competentBody?: string;
  readonly to?: string;
  readonly copyTo?: string;
  readonly from?: string;
  readonly by?: string;
  readonly method?: string;
  readonly outcome?: string;
  readonly redo?: boolean;
  readonly performWithinDays?: number;
  readonly performWithinWorkingDays?: number;
  readonly approvedBy?: string;
  /** Of an agreement: 书面 or 口头, and until when it is performed. */
  readonly form?: string;
  readonly performBy?: string;
  readonly article?: string;
  readonly compensation?: string;
  readonly note?: string;
}

/** What the dates of a case must come to, worked out independently of this program. */
export interface DemoExpectation {
  readonly asOf: string;
  readonly phase: string;
  readonly clock?: string;
  readonly mediation?: string;
  readonly nextDeadline?: { readonly rule: string; readonly dueOn: string; readonly daysLeft: number } | null;
  readonly overdue?: readonly { readonly rule: string; readonly dueOn: string }[];
  readonly deadlines: readonly {
    readonly rule: string;
    readonly owner: string;
    readonly party?: string;
    readonly startedOn: string;
    readonly dueOn: string | null;
    readonly status: string;
    readonly doneOn?: string;
    readonly because: string;
    readonly provisional?: boolean;
  }[];
}
