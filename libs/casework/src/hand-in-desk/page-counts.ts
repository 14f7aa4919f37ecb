import { stat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PDFDocument } from 'pdf-lib';
import type { EvidenceLine } from '@mingjing/domain';
import { changedBy, rowsOf, type Transaction } from '@mingjing/platform/database';
import { FileStore } from '@mingjing/platform/files';

/** A larger PDF is not read for the sake of its pages alone; they are typed. */
const LARGEST_COUNTED = 50 * 1024 * 1024;

interface Counted {
  readonly id: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly pages: number | null;
}

/** Counts the pages of what is uploaded: those of a PDF, one for a picture; of other files they are typed. */
@Injectable()
export class PageCounts {
  constructor(private readonly files: FileStore) {}

  /** The lines with the pages filled in where nobody has typed them. */
  async filledIn(
    tx: Transaction,
    caseId: string,
    lines: readonly EvidenceLine[],
  ): Promise<readonly EvidenceLine[]> {
    const open = lines.filter(({ pages }) => pages === undefined).map(({ material }) => material);
    if (open.length === 0) return lines;
    const rows = await rowsOf<Counted>(
      tx,
      `SELECT id, sha256, media_type AS "mediaType", pages FROM materials WHERE case_id = $1 AND id = ANY($2::uuid[])`,
      [caseId, open],
    );
    const counts = new Map<string, number>();
    for (const row of rows) {
      const pages = row.pages ?? (await this.count(row));
      if (pages === null) continue;
      counts.set(row.id, pages);
      if (row.pages === null)
        await changedBy(tx, 'UPDATE materials SET pages = $2 WHERE id = $1', [row.id, pages]);
    }
    return lines.map((line) => {
      const pages = line.pages ?? counts.get(line.material);
      return pages === undefined ? line : { ...line, pages };
    });
  }

  private async count({ sha256, mediaType }: Counted): Promise<number | null> {
    if (mediaType.startsWith('image/')) return 1;
    if (mediaType !== 'application/pdf') return null;
    const { root, path } = this.files.placeOf(sha256);
    const place = join(root, path);
    if ((await stat(place)).size > LARGEST_COUNTED) return null;
    return pagesOfPdf(await readFile(place));
  }
}

/** The pages of a PDF; null of one that cannot be read, whose pages are typed. */
export async function pagesOfPdf(content: Uint8Array): Promise<number | null> {
  try {
    const document = await PDFDocument.load(content, { ignoreEncryption: true, updateMetadata: false });
    return document.getPageCount();
  } catch {
    return null;
  }
}
