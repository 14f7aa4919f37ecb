import { Injectable } from '@nestjs/common';
import type { CalendarDate, Act } from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import { FileStore } from '@mingjing/platform/files';
import { MaterialEntity, MaterialNotFound, UnfiledMaterials } from '../materials/index.js';
import {
  CaseNotFound,
  CaseReadings,
  Spokesmen,
  type Performer,
  type ReadingOfCase,
} from '../procedures/index.js';

/** The act that took a material into the file. */
export interface FilingAct {
  readonly seq: number;
  readonly act: Act;
  readonly occurredOn: CalendarDate;
}

export interface Withdrawal {
  readonly by: string | null;
  readonly on: CalendarDate;
  readonly reason: string;
}

export interface MaterialLine {
  readonly row: MaterialEntity;
  readonly uploaderName: string;
  readonly filing: FilingAct | null;
  readonly withdrawal: Withdrawal | null;
  /** How much has arrived of what is still arriving. */
  readonly arrived: number;
  /** An earlier material of this case with the very same content. */
  readonly sameAs: { readonly id: string; readonly title: string } | null;
}

interface Beside {
  readonly id: string;
  readonly uploader: string;
  readonly act: Act | null;
  readonly filed_on: CalendarDate | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_on: CalendarDate | null;
  readonly reason: string | null;
}

/** The papers of a case as far as the reader reads it. What is not filed is its owner's alone. */
@Injectable()
export class CaseMaterials {
  constructor(
    private readonly database: Database,
    private readonly readings: CaseReadings,
    private readonly files: FileStore,
    private readonly unfiled: UnfiledMaterials,
    private readonly spokesmen: Spokesmen,
  ) {}

  /** In the order of the file, what is not filed last. */
  async of(caseId: string, actor: Performer): Promise<MaterialLine[]> {
    const tx = this.database.manager;
    const reading = await this.readings.of(tx, caseId, actor);
    const rows = await tx.find(MaterialEntity, {
      where: { caseId },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    const organs = await this.spokesmen.answeredForBy(tx, actor);
    const mine = rows.filter((row) => isVisible(row, { id: actor.id, organs }, reading));
    const beside = await this.besides(caseId);
    const lines = await Promise.all(
      mine.map(async (row) => this.line(row, beside.get(row.id), sameBefore(row, mine))),
    );
    return lines.sort((a, b) => (a.row.filedSeq ?? Infinity) - (b.row.filedSeq ?? Infinity));
  }

  /** A material the actor may see; any other does not exist. */
  async find(id: string, actor: Performer): Promise<MaterialEntity> {
    const tx = this.database.manager;
    const row = await tx.findOneBy(MaterialEntity, { id });
    if (!row) throw new MaterialNotFound(id);
    const reading = await this.readings.of(tx, row.caseId, actor).catch((error: unknown) => {
      throw error instanceof CaseNotFound ? new MaterialNotFound(id) : error;
    });
    const organs = await this.spokesmen.answeredForBy(tx, actor);
    if (!isVisible(row, { id: actor.id, organs }, reading)) throw new MaterialNotFound(id);
    return row;
  }

  async unfiledBytes(actor: Performer): Promise<number> {
    return this.unfiled.bytesOf(this.database.manager, actor.id);
  }

  private async line(
    row: MaterialEntity,
    beside: Beside | undefined,
    same: MaterialEntity | undefined,
  ): Promise<MaterialLine> {
    return {
      row,
      uploaderName: beside?.uploader ?? '',
      filing: filingOf(row, beside),
      withdrawal: withdrawalOf(beside),
      arrived: row.state === 'arriving' ? ((await this.files.arrived(row.id)) ?? 0) : row.size,
      sameAs: same ? { id: same.id, title: same.title } : null,
    };
  }

  private async besides(caseId: string): Promise<ReadonlyMap<string, Beside>> {
    const rows = await rowsOf<Beside>(
      this.database.manager,
      `SELECT material.id, uploader.display_name AS uploader, filed.act, filed.occurred_on AS filed_on,
              withdrawer.display_name AS withdrawn_by, withdrawn.occurred_on AS withdrawn_on,
              withdrawn.payload->>'reason' AS reason
         FROM materials material
         JOIN users uploader ON uploader.id = material.uploaded_by
         LEFT JOIN case_events filed ON filed.case_id = material.case_id AND filed.seq = material.filed_seq
         LEFT JOIN case_events withdrawn ON withdrawn.case_id = material.case_id AND withdrawn.seq = material.withdrawn_seq
         LEFT JOIN users withdrawer ON withdrawer.id = withdrawn.actor_id
        WHERE material.case_id = $1`,
      [caseId],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const isVisible = (
  { filedSeq, uploadedBy, sharedWith, kind }: MaterialEntity,
  { id, organs }: { readonly id: string; readonly organs: readonly string[] },
  { isOpenMaterial }: ReadingOfCase,
): boolean =>
  // Who has moved to another organ leaves behind what they prepared for the first.
  (uploadedBy === id && (sharedWith === null || organs.includes(sharedWith))) ||
  (filedSeq !== null ? isOpenMaterial(kind, filedSeq) : sharedWith !== null && organs.includes(sharedWith));

const sameBefore = (row: MaterialEntity, rows: readonly MaterialEntity[]): MaterialEntity | undefined =>
  rows.find((other) => other.sha256 !== null && other.sha256 === row.sha256 && isEarlier(other, row));

/** Of two with the same content the one in the file counts as the earlier one. */
function isEarlier(other: MaterialEntity, row: MaterialEntity): boolean {
  if (other.id === row.id || other.state === 'withdrawn') return false;
  const [a, b] = [other.filedSeq ?? Infinity, row.filedSeq ?? Infinity];
  if (a !== b) return a < b;
  const earlier = other.uploadedAt.getTime() - row.uploadedAt.getTime();
  return earlier === 0 ? other.id < row.id : earlier < 0;
}

const filingOf = ({ filedSeq: seq }: MaterialEntity, beside: Beside | undefined): FilingAct | null =>
  seq !== null && beside?.act != null && beside.filed_on !== null
    ? { seq, act: beside.act, occurredOn: beside.filed_on }
    : null;

const withdrawalOf = (beside: Beside | undefined): Withdrawal | null =>
  beside?.withdrawn_on == null
    ? null
    : { by: beside.withdrawn_by, on: beside.withdrawn_on, reason: beside.reason ?? '' };
