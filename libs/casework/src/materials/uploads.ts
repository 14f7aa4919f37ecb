import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { MaterialForm, MaterialKind } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { CONFIGURATION, type Configuration } from '@mingjing/platform/config';
import { changedBy, Database } from '@mingjing/platform/database';
import { FileStore } from '@mingjing/platform/files';
import { MaterialReceipt } from './material-receipt.js';
import { MaterialNotFound, MaterialRefused } from './material-errors.js';
import { MaterialEntity } from './material.entity.js';
import { extensionOf, safeFileName, titleFrom } from './file-names.js';
import { kindByName } from './kind-by-name.js';
import { takenExtensions } from './file-formats.js';
import { expiryFrom, LARGEST_MATERIAL, megabytes, ROOM_LEFT } from './material-limits.js';
import { UnfiledMaterials } from './unfiled-materials.js';

/** What somebody says of a file before it comes. */
export interface AnnouncedFile {
  readonly id: string;
  readonly caseId: string;
  readonly ownerId: string;
  readonly fileName: string;
  readonly size: number;
  readonly sourceMark: string | null;
  readonly sha256: string | null;
}

/** What its owner says of a material; it can be changed until it is filed. */
export interface Description {
  readonly kind: MaterialKind;
  readonly title: string;
  readonly form: MaterialForm;
  readonly pages: number | null;
  readonly copies: number | null;
}

export interface Upload {
  readonly size: number;
  readonly offset: number;
}

/** Files on their way into a case: announced, arriving in pieces, resumed after an interruption, received or refused. */
@Injectable()
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly unfiled: UnfiledMaterials,
    private readonly receipt: MaterialReceipt,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  get quota(): number {
    return megabytes(this.configuration.uploadQuotaMegabytes);
  }

  async announce(file: AnnouncedFile): Promise<void> {
    const fileName = safeFileName(file.fileName);
    refuseAtOnce(fileName, file.size);
    await this.database.exclusively(`uploads/${file.ownerId}`, async (tx) => {
      const used = await this.unfiled.bytesOf(tx, file.ownerId);
      if (used + file.size > this.quota)
        throw new MaterialRefused('quota', { used: inMegabytes(used), quota: inMegabytes(this.quota) });
      if ((await this.files.room()) < file.size + ROOM_LEFT) throw new MaterialRefused('no-room');
      await tx.insert(MaterialEntity, this.newRow(file, fileName));
      await this.files.drop(file.id);
      await this.files.begin(file.id);
    });
  }

  /** How far it has come. What has wholly arrived, but was interrupted before its receipt, is received now. */
  async of(id: string, ownerId: string): Promise<Upload> {
    const row = await this.owned(id, ownerId);
    if (row.state !== 'arriving') return { size: row.size, offset: row.size };
    const offset = (await this.files.arrived(id)) ?? 0;
    if (offset === row.size) await this.receipt.receive(row);
    return { size: row.size, offset };
  }

  /** Takes the next piece; the last one brings the receipt, or the refusal of the whole. */
  async append(id: string, ownerId: string, content: Readable): Promise<number> {
    const row = await this.owned(id, ownerId);
    if (row.state !== 'arriving') return row.size;
    const offset = await this.files.append(id, content);
    if (offset === row.size) await this.receipt.receive(row);
    else await this.unfiled.extend(id, expiryFrom(this.clock.now()));
    return offset;
  }

  /** The case it is meant for; nobody else's is told of. */
  async caseOf(id: string, ownerId: string): Promise<string> {
    return (await this.owned(id, ownerId)).caseId;
  }

  async discard(id: string, ownerId: string): Promise<void> {
    if (!(await this.unfiled.remove(id, ownerId))) throw new MaterialNotFound(id);
  }

  async describe(id: string, ownerId: string, description: Description): Promise<void> {
    const { kind, title, form, pages, copies } = description;
    const changed = await changedBy(
      this.database.manager,
      `UPDATE materials SET kind = $3, title = $4, form = $5, pages = $6, copies = $7
        WHERE id = $1 AND uploaded_by = $2 AND filed_seq IS NULL`,
      [id, ownerId, kind, title, form, pages, copies],
    );
    if (changed === 0) throw new MaterialNotFound(id);
  }

  private async owned(id: string, ownerId: string): Promise<MaterialEntity> {
    const row = await this.database.manager.findOneBy(MaterialEntity, { id, uploadedBy: ownerId });
    if (!row) throw new MaterialNotFound(id);
    return row;
  }

  private newRow(file: AnnouncedFile, fileName: string): MaterialEntity {
    const now = this.clock.now();
    return {
      id: file.id,
      caseId: file.caseId,
      state: 'arriving',
      kind: kindByName(fileName),
      title: titleFrom(fileName),
      fileName,
      form: 'copy',
      pages: null,
      copies: null,
      size: file.size,
      sourceMark: file.sourceMark,
      announcedSha256: file.sha256,
      mediaType: null,
      sha256: null,
      scan: 'notScanned',
      uploadedBy: file.ownerId,
      sharedWith: null,
      uploadedAt: now,
      expiresAt: expiryFrom(now),
      filedSeq: null,
      withdrawnSeq: null,
    };
  }
}

function refuseAtOnce(fileName: string, size: number): void {
  if (size === 0) throw new MaterialRefused('empty');
  if (size > LARGEST_MATERIAL)
    throw new MaterialRefused('too-large', { limit: inMegabytes(LARGEST_MATERIAL) });
  const extension = extensionOf(fileName);
  if (!takenExtensions.includes(extension))
    throw new MaterialRefused('type-refused', { found: extension.toUpperCase() || '?' });
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / megabytes(1));
