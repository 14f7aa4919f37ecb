import { Injectable } from '@nestjs/common';
import { dictionaryKinds, type CalendarDate, type DictionaryKind } from '@mingjing/domain';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { SettingNotFound } from '../settings/index.js';
import type { DictionaryEntryEntity } from './dictionary-entry.entity.js';
import { versionOn } from './entry-versions.js';

/** A version with the name of who wrote it; null where it came with the system. */
export type EntryVersion = DictionaryEntryEntity & { readonly changedByName: string | null };

export interface KindCount {
  readonly kind: DictionaryKind;
  readonly inForce: number;
  readonly all: number;
}

const columns = `e.kind, e.code, e.version, e.zh, e.en, e.law, e.law_at AS "lawAt", e.wording, e.condition,
  e.form_row AS "formRow", e.successor, e.position, e.valid_from AS "validFrom", e.valid_to AS "validTo",
  e.changed_by AS "changedBy", e.changed_at AS "changedAt", users.display_name AS "changedByName"`;
const tables = 'dictionary_entries e LEFT JOIN users ON users.id = e.changed_by';

const byPosition = (a: EntryVersion, b: EntryVersion): number =>
  a.position - b.position || (a.code < b.code ? -1 : 1);

/** Reads the dictionaries. */
@Injectable()
export class Dictionaries {
  constructor(private readonly database: Database) {}

  /** How many entries each dictionary has, and how many of them hold on that day. */
  async counts(day: CalendarDate): Promise<KindCount[]> {
    const rows = await rowsOf<KindCount>(
      this.database.manager,
      `SELECT kind, count(DISTINCT code)::int AS all, count(*) FILTER (WHERE newest AND lasts)::int AS "inForce"
         FROM (SELECT kind, code, valid_to IS NULL OR valid_to >= $1 AS lasts,
                      valid_from <= $1 AND version = max(version) FILTER (WHERE valid_from <= $1)
                        OVER (PARTITION BY kind, code) AS newest
                 FROM dictionary_entries) AS versions GROUP BY kind`,
      [day],
    );
    const found = new Map(rows.map((row) => [row.kind, row]));
    return dictionaryKinds.map((kind) => found.get(kind) ?? { kind, inForce: 0, all: 0 });
  }

  /** What holds on that day, in order. */
  async on(kind: DictionaryKind, day: CalendarDate): Promise<EntryVersion[]> {
    const begun = await rowsOf<EntryVersion>(
      this.database.manager,
      `SELECT DISTINCT ON (e.code) ${columns} FROM ${tables}
        WHERE e.kind = $1 AND e.valid_from <= $2 ORDER BY e.code, e.version DESC`,
      [kind, day],
    );
    return begun.filter((version) => versionOn([version], day) !== null).sort(byPosition);
  }

  /** Every entry as it was last written: announced ones and ended ones too. */
  async all(kind: DictionaryKind, tx: Transaction = this.database.manager): Promise<EntryVersion[]> {
    const latest = await rowsOf<EntryVersion>(
      tx,
      `SELECT DISTINCT ON (e.code) ${columns} FROM ${tables}
        WHERE e.kind = $1 ORDER BY e.code, e.version DESC`,
      [kind],
    );
    return latest.sort(byPosition);
  }

  /** All versions of one entry, newest first. */
  async history(
    kind: DictionaryKind,
    code: string,
    tx: Transaction = this.database.manager,
  ): Promise<readonly [EntryVersion, ...EntryVersion[]]> {
    const [latest, ...earlier] = await rowsOf<EntryVersion>(
      tx,
      `SELECT ${columns} FROM ${tables} WHERE e.kind = $1 AND e.code = $2 ORDER BY e.version DESC`,
      [kind, code],
    );
    if (!latest) throw new SettingNotFound();
    return [latest, ...earlier];
  }
}
