import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { FileStore } from '@mingjing/platform/files';
import { fileFormats, type FormatName } from './file-formats.js';
import { extensionOf } from './file-names.js';
import { MaterialRefused } from './material-errors.js';
import { expiryFrom } from './material-limits.js';
import { MaterialEntity } from './material.entity.js';
import { sniffFormat } from './sniff-format.js';
import { UnfiledMaterials } from './unfiled-materials.js';
import { VirusScan, type ScanState } from './virus-scan.js';

/** Receives what has wholly arrived: looks what it is, takes its hash, gives it its place. A refusal leaves nothing behind. */
@Injectable()
export class MaterialReceipt {
  constructor(
    private readonly files: FileStore,
    private readonly unfiled: UnfiledMaterials,
    private readonly viruses: VirusScan,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async receive(row: MaterialEntity): Promise<void> {
    try {
      const format = await this.formatOf(row);
      const sha256 = await this.hashOf(row);
      const scan = await this.scanOf(row);
      await this.keep(row, { format, sha256, scan });
    } catch (error) {
      if (error instanceof MaterialRefused) await this.unfiled.remove(row.id, row.uploadedBy);
      throw error;
    }
    await this.files.drop(row.id);
  }

  private async keep(
    { id }: MaterialEntity,
    { format, sha256, scan }: { format: FormatName; sha256: string; scan: ScanState },
  ): Promise<void> {
    const { mediaType } = fileFormats[format];
    const now = this.clock.now();
    await this.unfiled.name(sha256, async (tx) => {
      await this.files.keep(id, sha256);
      await tx.update(
        MaterialEntity,
        { id, state: 'arriving' },
        { state: 'received', mediaType, sha256, scan, uploadedAt: now, expiresAt: expiryFrom(now) },
      );
    });
  }

  private async formatOf({ id, fileName }: MaterialEntity): Promise<FormatName> {
    const sniffed = await sniffFormat(this.files.partOf(id));
    if (sniffed.format === null) throw new MaterialRefused('type-refused', { found: sniffed.found || '?' });
    const { name, extensions }: { name: string; extensions: readonly string[] } = fileFormats[sniffed.format];
    const extension = extensionOf(fileName);
    if (!extensions.includes(extension)) throw new MaterialRefused('mislabelled', { found: name, extension });
    return sniffed.format;
  }

  /** What is infected is refused by name, and nothing of it stays. */
  private async scanOf({ id, fileName }: MaterialEntity): Promise<ScanState> {
    const scan = await this.viruses.of(this.files.partOf(id));
    if (scan.state === 'infected')
      throw new MaterialRefused('infected', { name: fileName, found: scan.found });
    return scan.state;
  }

  private async hashOf({ id, announcedSha256 }: MaterialEntity): Promise<string> {
    const sha256 = await this.files.hashOf(id);
    if (announcedSha256 !== null && announcedSha256 !== sha256) throw new MaterialRefused('content-differs');
    return sha256;
  }
}
