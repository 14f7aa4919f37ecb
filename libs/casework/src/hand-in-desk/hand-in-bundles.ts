import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceLine, HandInKind } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { FileStore } from '@mingjing/platform/files';
import { bundlePdf, bundleZip, type BundleHead, type BundlePart } from '../bundle/index.js';
import type { MaterialEntity } from '../materials/index.js';
import type { Actor } from '../people/index.js';
import { HandInNotFound } from './hand-in-errors.js';
import { HandInPages } from './hand-in-pages.js';
import { HandInReaders } from './hand-in-readers.js';

type Filed = Pick<MaterialEntity, 'id' | 'fileName' | 'title' | 'size'> & {
  readonly sha256: string;
  readonly mediaType: string;
};

const titles: Readonly<Record<HandInKind, string>> = {
  answer: '行政复议答复材料目录',
  defence: '应诉材料目录',
  civilDefence: '民事应诉材料目录',
};

interface Content {
  readonly head: BundleHead;
  readonly parts: readonly BundlePart[];
}

/** What was handed in for a request, for whoever reads the request: as one PDF, as a ZIP. */
@Injectable()
export class HandInBundles {
  /** One is merged at a time, so that the memory of the server is enough. */
  private merging: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly readers: HandInReaders,
    private readonly pages: HandInPages,
    private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async pdf(actor: Actor, caseId: string, key: string): Promise<{ name: string; content: Uint8Array }> {
    const { head, parts } = await this.content(actor, caseId, key);
    const mine = this.merging.then(async () => bundlePdf(head, parts));
    // Whoever waits behind waits for the end of this one, not for its success.
    this.merging = mine.catch(() => undefined);
    return { name: `${nameOf(head)}.pdf`, content: (await mine).content };
  }

  async zip(actor: Actor, caseId: string, key: string): Promise<{ name: string; content: Readable }> {
    const { head, parts } = await this.content(actor, caseId, key);
    return { name: `${nameOf(head)}.zip`, content: bundleZip(head, parts, this.clock.now()) };
  }

  private async content(actor: Actor, caseId: string, key: string): Promise<Content> {
    const tx = this.database.manager;
    const { row } = await this.readers.find(tx, actor, caseId, key);
    const steps = await this.pages.steps(tx, caseId, row.party);
    const lines = new Map<string, EvidenceLine>();
    for (const step of steps) {
      for (const line of step.lines) lines.set(line.material, line);
      for (const { id, title } of step.files)
        if (!lines.has(id)) lines.set(id, { material: id, name: title });
    }
    const filed = await this.filed(caseId, [...lines.keys()]);
    const parts = [...lines.values()].flatMap((line) => this.partOf(line, filed.get(line.material)));
    if (parts.length === 0) throw new HandInNotFound();
    const { caseNumber, caseTitle, organName, kind } = row;
    return { head: { title: titles[kind], caseNumber, caseTitle, organName }, parts };
  }

  /** What was taken back from the file is not in the bundle. */
  private async filed(caseId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Filed>> {
    const rows = await rowsOf<Filed>(
      this.database.manager,
      `SELECT id, file_name AS "fileName", title, size, sha256, media_type AS "mediaType" FROM materials
        WHERE case_id = $1 AND id = ANY($2::uuid[]) AND state = 'filed'`,
      [caseId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private partOf({ name, source = '', proves = '' }: EvidenceLine, file: Filed | undefined): BundlePart[] {
    if (!file) return [];
    const { fileName, mediaType, sha256, size } = file;
    const { root, path } = this.files.placeOf(sha256);
    return [{ title: name, source, proves, fileName, mediaType, sha256, size, path: join(root, path) }];
  }
}

const nameOf = ({ caseNumber, title }: BundleHead): string => `${caseNumber} ${title}`;
