/** What an act asks for that may happen after its commit, by topic. Payloads are stored: change them only by adding. */
export interface OutboxTopics {
  readonly notify: NotifyMessage;
}

export type OutboxTopic = keyof OutboxTopics;

/** Tell these people; each of them once, however often the message is delivered. */
export interface NotifyMessage {
  readonly recipientIds: readonly string[];
  readonly kind: string;
  readonly caseId: string | null;
  readonly params: Readonly<Record<string, string>>;
  /** What it comes from; with the recipient it identifies the notice. */
  readonly source: string;
}
