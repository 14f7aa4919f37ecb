import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, DictionaryKind } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import type { Transaction } from '@mingjing/platform/database';
import type { Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingChanges } from '../settings/index.js';
import { Dictionaries, type EntryVersion } from './dictionaries.js';
import { DictionaryEntryEntity } from './dictionary-entry.entity.js';
import { entryFaults, type EntryContent, type EntryPlace } from './entry-checks.js';
import { ended } from './entry-versions.js';

export interface EntryDraft extends EntryContent {
  /** At the end where none is given. */
  readonly position?: number | undefined;
  /** Today where none is given. */
  readonly validFrom?: CalendarDate | undefined;
  /** The last day; without one it goes on. */
  readonly validTo?: CalendarDate | undefined;
}

/** Which entry is changed, on which of its versions, by whom. */
export interface EntryTarget {
  readonly kind: DictionaryKind;
  readonly code: string;
  readonly expectedVersion: number | undefined;
  readonly actor: Pick<Actor, 'id'>;
}

/** What administrators do with dictionaries: each change is a version of its own. */
@Injectable()
export class DictionaryChanges {
  constructor(
    private readonly settings: SettingChanges,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly dictionaries: Dictionaries,
  ) {}

  async add(
    { kind, code, actor }: Omit<EntryTarget, 'expectedVersion'>,
    draft: EntryDraft,
  ): Promise<EntryVersion> {
    return this.oneByOne(kind, async (tx, today) => {
      const entries = await this.dictionaries.all(kind, tx);
      const place = placeOf(kind, draft, today);
      refuseFaults([
        ...(entries.some((entry) => entry.code === code) ? [{ field: 'code', code: 'taken' as const }] : []),
        ...entryFaults(draft, place, entries),
      ]);
      const end = Math.max(0, ...entries.map(({ position }) => position)) + 1;
      const position = draft.position ?? end;
      return this.write(tx, { ...contentOf(draft), ...place, code, version: 1, position }, actor);
    });
  }

  /** Holds from a day that has not passed: what was in force before stays as it was. */
  async change({ kind, code, ...target }: EntryTarget, draft: EntryDraft): Promise<EntryVersion> {
    return this.oneByOne(kind, async (tx, today) => {
      const [latest] = await this.dictionaries.history(kind, code, tx);
      requireSettingVersion(target.expectedVersion, latest.version);
      const place = placeOf(kind, draft, today);
      const others = (await this.dictionaries.all(kind, tx)).filter((entry) => entry.code !== code);
      refuseFaults([
        ...(place.validFrom < today ? [{ field: 'validFrom', code: 'beforeToday' as const }] : []),
        ...entryFaults(draft, place, others),
      ]);
      const version = latest.version + 1;
      const position = draft.position ?? latest.position;
      return this.write(tx, { ...contentOf(draft), ...place, code, version, position }, target.actor);
    });
  }

  /** Gives the entry its last day; cases that use it keep it. */
  async retire(
    { kind, code, ...target }: EntryTarget,
    lastDay: CalendarDate | undefined,
  ): Promise<EntryVersion> {
    return this.oneByOne(kind, async (tx, today) => {
      const versions = await this.dictionaries.history(kind, code, tx);
      const [latest] = versions;
      requireSettingVersion(target.expectedVersion, latest.version);
      const day = lastDay ?? today;
      const over = latest.validTo !== null && latest.validTo < today;
      refuseFaults([
        ...(over ? [{ field: 'validTo', code: 'alreadyEnded' as const }] : []),
        ...(!over && day < today ? [{ field: 'validTo', code: 'beforeToday' as const }] : []),
      ]);
      return this.write(tx, ended(versions, { today, lastDay: day }), target.actor);
    });
  }

  /** One change of a dictionary at a time, so that no name and no version is given twice. */
  private async oneByOne<Result>(
    kind: DictionaryKind,
    work: (tx: Transaction, today: CalendarDate) => Promise<Result>,
  ): Promise<Result> {
    return this.settings.change(`dictionary ${kind}`, async (tx) => work(tx, await this.today.today(tx)));
  }

  private async write(
    tx: Transaction,
    entry: Omit<DictionaryEntryEntity, 'changedBy' | 'changedAt'>,
    actor: Pick<Actor, 'id'>,
  ): Promise<EntryVersion> {
    const { kind, code, version, position, validFrom, validTo } = entry;
    const place = { kind, code, version, position, validFrom, validTo };
    const changed = { changedBy: actor.id, changedAt: this.clock.now() };
    await tx.insert(DictionaryEntryEntity, { ...contentOf(entry), ...place, ...changed });
    return (await this.dictionaries.history(kind, code, tx))[0];
  }
}

const placeOf = (
  kind: DictionaryKind,
  { validFrom, validTo }: EntryDraft,
  today: CalendarDate,
): EntryPlace => ({ kind, validFrom: validFrom ?? today, validTo: validTo ?? null });

const contentOf = (entry: EntryContent): EntryContent => {
  const { zh, en, law, lawAt, wording, condition, formRow, successor } = entry;
  return { zh, en, law, lawAt, wording, condition, formRow, successor };
};
