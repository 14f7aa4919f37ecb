import { Problem } from '../../api/problem';
import { send } from '../../api/client';
import type { components } from '../../api/schema';
import type { IntakeDraft } from './intake-draft';

export type DraftLine = components['schemas']['IntakeDraftLine'];
export interface StoredDraft extends DraftLine {
  /** As it was kept; one from before a field was asked for lacks it. */
  readonly content: Partial<IntakeDraft>;
}

export const DRAFTS = '/api/intake-drafts';
const pathOf = (id: string): string => `${DRAFTS}/${id}`;

/** How saving stands; the draft itself is on the page whatever this says. */
export type Saving =
  | { readonly state: 'untouched' | 'waiting' | 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly problem: Problem }
  /** Another window saved it since. */
  | { readonly state: 'conflict'; readonly theirs: StoredDraft }
  /** Another window registered or deleted it. */
  | { readonly state: 'gone' };

export const readDraft = async (id: string): Promise<StoredDraft> => send('GET', pathOf(id));

export async function deleteDraft(id: string): Promise<void> {
  try {
    await send('DELETE', pathOf(id));
  } catch (error) {
    if (!(error instanceof Problem && error.status === 404)) throw error;
  }
}

/** Keeps a draft that nobody has typed in yet. */
export const saveDraft = async (id: string, draft: DraftContent): Promise<DraftLine> =>
  send('PUT', pathOf(id), { body: draft, ifMatch: 0 });

/** The same whatever the order of the fields, for the database keeps its own. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

export interface DraftStart {
  readonly id: string;
  /** 0 for one that has not been saved yet. */
  readonly version: number;
}

export interface DraftContent {
  readonly title: string;
  readonly content: IntakeDraft;
}

const TYPING = 800;
const AGAIN = 15_000;

/**
 * Saves one draft as it is typed, one request at a time, always the latest content. A failed save is tried again when
 * the line is back; what another window has saved is never written over unasked.
 */
export class DraftKeeper {
  private id: string;
  private version: number;
  private pending: DraftContent | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private held = false;
  private over = false;

  constructor(
    start: DraftStart,
    private readonly tell: (saving: Saving, id: string) => void,
  ) {
    this.id = start.id;
    this.version = start.version;
  }

  get draftId(): string {
    return this.id;
  }

  /** Whether closing the page would lose something. */
  get unsaved(): boolean {
    return this.pending !== null || this.running !== null;
  }

  change(content: DraftContent): void {
    if (this.over) return;
    this.pending = content;
    if (this.held) return;
    if (this.running === null) this.tell({ state: 'waiting' }, this.id);
    this.later(TYPING);
  }

  /** Saves what waits, now, and answers when nothing is under way any more. */
  async settle(): Promise<void> {
    clearTimeout(this.timer);
    if (this.held || this.over) return;
    while (this.running !== null) await this.running;
    if (this.pending === null) return;
    this.running = this.save(this.pending).finally(() => (this.running = null));
    await this.running;
  }

  /** Goes on with what is on this page: over the other window's version, or as a draft of its own. */
  async insist(content: DraftContent, on: DraftStart): Promise<void> {
    this.id = on.id;
    this.version = on.version;
    this.held = false;
    this.pending = content;
    await this.settle();
  }

  /** Nothing is saved any more: it was registered, deleted or left. */
  end(): void {
    this.over = true;
    this.pending = null;
    clearTimeout(this.timer);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), pause);
  }

  private async save(sent: DraftContent): Promise<void> {
    this.tell({ state: 'saving' }, this.id);
    try {
      const { version, updatedAt } = await send<DraftLine>('PUT', pathOf(this.id), {
        body: sent,
        ifMatch: this.version,
      });
      this.stored(sent, version, updatedAt);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (!this.over) await this.failed(sent, error);
    }
  }

  private stored(sent: DraftContent, version: number, at: string): void {
    this.version = version;
    if (this.pending === sent) this.pending = null;
    if (this.over) return;
    this.tell({ state: 'saved', at }, this.id);
    if (this.pending !== null) this.later(TYPING);
  }

  private async failed(sent: DraftContent, problem: Problem): Promise<void> {
    if (problem.stale) return this.compare(sent);
    if (problem.status === 404) {
      this.held = true;
      this.tell({ state: 'gone' }, this.id);
      return;
    }
    this.tell({ state: 'failed', problem }, this.id);
    if (problem.status === 0 || problem.status >= 500) this.later(AGAIN);
  }

  /** A save whose answer was lost is no other window's work. */
  private async compare(sent: DraftContent): Promise<void> {
    try {
      const theirs = await readDraft(this.id);
      if (inOrder(theirs.content) === inOrder(sent.content)) {
        this.stored(sent, theirs.version, theirs.updatedAt);
        return;
      }
      this.held = true;
      this.tell({ state: 'conflict', theirs }, this.id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await this.failed(sent, error);
    }
  }
}
