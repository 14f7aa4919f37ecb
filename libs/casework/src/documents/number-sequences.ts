import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';

/** Gives out running numbers without gaps: the row stays locked until the act that took the number is committed. */
@Injectable()
export class NumberSequences {
  async next(tx: Transaction, prefix: string, year: number): Promise<number> {
    const rows = await tx.query<{ last: number }[]>(
      `INSERT INTO number_sequences (prefix, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (prefix, year) DO UPDATE SET last = number_sequences.last + 1 RETURNING last`,
      [prefix, year],
    );
    const [row] = rows;
    if (!row) throw new Error('the number sequence gave no number');
    return row.last;
  }

  /** Takes note of a number given elsewhere, so that it is not given again. */
  async reserve(tx: Transaction, taken: { prefix: string; year: number; number: number }): Promise<void> {
    await tx.query(
      `INSERT INTO number_sequences (prefix, year, last) VALUES ($1, $2, $3)
       ON CONFLICT (prefix, year) DO UPDATE SET last = greatest(number_sequences.last, excluded.last)`,
      [taken.prefix, taken.year, taken.number],
    );
  }
}
