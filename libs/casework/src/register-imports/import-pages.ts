import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';
import type { CellValue } from '@mingjing/platform/sheets';
import type { Locale } from '@mingjing/domain';
import type { Actor } from '../people/index.js';
import { findingText } from './import-findings.js';
import { findingHeadings } from './import-headings.js';
import { RegisterImports, type RegisterImport } from './register-imports.js';
import type { ImportRowState, RegisterImportRowEntity } from './register-import.entity.js';

const BATCH = 500;

/** A row with the number of the case it became. */
export interface ImportLine extends Omit<RegisterImportRowEntity, 'importId'> {
  readonly caseNumber: string | null;
}

export interface ImportLinesAsked {
  readonly states?: readonly ImportRowState[];
  /** Only rows below this one. */
  readonly after?: number;
  readonly limit: number;
}

/** The rows of an import, and those that could not be imported as a sheet to be mended. */
@Injectable()
export class ImportPages {
  constructor(
    private readonly database: Database,
    private readonly imports: RegisterImports,
  ) {}

  async lines(
    actor: Actor,
    id: string,
    asked: ImportLinesAsked,
  ): Promise<{ readonly rows: readonly ImportLine[]; readonly next: number | null }> {
    await this.imports.one(actor, id);
    const rows = await this.read(id, { ...asked, limit: asked.limit + 1 });
    const shown = rows.slice(0, asked.limit);
    return { rows: shown, next: rows.length > asked.limit ? (shown.at(-1)?.row ?? null) : null };
  }

  /** The rows with errors as they came, with their findings behind them, batch by batch. */
  async errorSheet(
    actor: Actor,
    id: string,
    locale: Locale,
  ): Promise<{
    readonly found: RegisterImport;
    readonly rows: AsyncIterable<readonly (readonly CellValue[])[]>;
  }> {
    const found = await this.imports.one(actor, id);
    return { found, rows: this.sheet(found, locale) };
  }

  private async *sheet(
    { id, columns }: RegisterImport,
    locale: Locale,
  ): AsyncGenerator<readonly (readonly CellValue[])[]> {
    yield [[...columns.map((column) => column.heading), ...findingHeadings[locale]]];
    for (let after = 0; ;) {
      const rows = await this.read(id, { states: ['error'], after, limit: BATCH });
      yield rows.map(({ row, cells, findings }) => [
        ...columns.map((_, index) => cells[index] ?? null),
        row,
        findings.map((finding) => findingText(finding, locale)).join('\n'),
      ]);
      after = rows.at(-1)?.row ?? after;
      if (rows.length < BATCH) return;
    }
  }

  private async read(
    id: string,
    { states, after = 0, limit }: ImportLinesAsked,
  ): Promise<readonly ImportLine[]> {
    return rowsOf<ImportLine>(
      this.database.manager,
      `SELECT r."row", r.cells, r.state, r.old_number AS "oldNumber", r.findings, r.case_id AS "caseId",
              c.number AS "caseNumber"
         FROM register_import_rows r LEFT JOIN cases c ON c.id = r.case_id
        WHERE r.import_id = $1 AND r."row" > $2 AND ($3::text[] IS NULL OR r.state = ANY($3))
        ORDER BY r."row" LIMIT $4`,
      [id, after, states ?? null, limit],
    );
  }
}
