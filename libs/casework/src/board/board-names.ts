import { Injectable } from '@nestjs/common';
import { NO_OFFICER } from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import type { BoardAnswer } from './board.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names of organs and people that values of the board stand for, by their ids. */
export interface BoardNames {
  readonly organs: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
}

/** The names of the organs and officers a board speaks of, each asked once. */
@Injectable()
export class BoardNaming {
  constructor(private readonly database: Database) {}

  async of({ sums, standing, byOrgan }: BoardAnswer): Promise<BoardNames> {
    const values = (...facets: readonly string[]): readonly string[] =>
      [...sums, ...standing].filter(({ facet }) => facets.includes(facet)).map(({ value }) => value);
    const organIds = [...values('respondent', 'defendant'), ...byOrgan.map(({ organId }) => organId)];
    const organs = await rowsOf<Named>(
      this.database.manager,
      'SELECT id, name FROM organs WHERE id = ANY($1)',
      [[...new Set(organIds)]],
    );
    const users = await rowsOf<Named>(
      this.database.manager,
      'SELECT id, display_name AS name FROM users WHERE id = ANY($1::uuid[])',
      [[...new Set(values('officer'))].filter((id) => id !== NO_OFFICER)],
    );
    const map = (rows: readonly Named[]) => new Map(rows.map(({ id, name }) => [id, name]));
    return { organs: map(organs), users: map(users) };
  }
}
