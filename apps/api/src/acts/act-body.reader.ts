import { Injectable, NotFoundException } from '@nestjs/common';
import type { Act, FirstPayload, PayloadOf, ProcedureName } from '@mingjing/domain';
import { validateBody } from '../http/validation.js';
import { actBodies, bodyOf, firstBodies } from './act-bodies.js';
import { CorrectRecordBody } from './parties.dto.js';

/** Reads an act's payload by the body class of that act in its procedure; errors name their field below `payload`. */
@Injectable()
export class ActBodies {
  async read<A extends Act>(
    procedure: ProcedureName,
    act: A,
    payload: Record<string, unknown>,
  ): Promise<PayloadOf<A>> {
    const shape = actBodies[procedure][act];
    if (!shape) throw new NotFoundException();
    const body = await validateBody(shape, payload, 'payload');
    if (body instanceof CorrectRecordBody) await this.readReplacement(procedure, body);
    return body as unknown as PayloadOf<A>;
  }

  /** What the act says that opens a case of the procedure. */
  async readFirst(
    procedure: ProcedureName,
    act: Act,
    payload: Record<string, unknown>,
  ): Promise<FirstPayload> {
    const shape = firstBodies[procedure][act];
    if (!shape) throw new NotFoundException();
    return (await validateBody(shape, payload, 'payload')) as unknown as FirstPayload;
  }

  /** What takes the place of a wrong entry is held to the body of its own act. */
  private async readReplacement(procedure: ProcedureName, { replacement }: CorrectRecordBody): Promise<void> {
    if (!replacement) return;
    const place = 'payload.replacement.payload';
    const shape = bodyOf(procedure, replacement.act);
    if (shape) replacement.payload = { ...(await validateBody<object>(shape, replacement.payload, place)) };
  }
}
