import { Injectable } from '@nestjs/common';
import type { ReconsiderationActs } from '@mingjing/domain';
import { validateBody } from '../http/validation.js';
import { actBodies, isRequestable, type RequestableAct } from './act-bodies.js';
import { ReceiveApplicationBody } from './intake.dto.js';
import { CorrectRecordBody } from './parties.dto.js';

/** Reads an act's payload by the body class of that act; errors name their field below `payload`. */
@Injectable()
export class ActBodies {
  async read<A extends RequestableAct>(
    act: A,
    payload: Record<string, unknown>,
  ): Promise<ReconsiderationActs[A]> {
    const body = await validateBody(actBodies[act], payload, 'payload');
    if (body instanceof CorrectRecordBody) await this.readReplacement(body);
    return body as unknown as ReconsiderationActs[A];
  }

  /** What takes the place of a wrong entry is held to the body of its own act. */
  private async readReplacement({ replacement }: CorrectRecordBody): Promise<void> {
    if (!replacement) return;
    const place = 'payload.replacement.payload';
    const { act } = replacement;
    const body =
      act === 'receiveApplication' ? ReceiveApplicationBody : isRequestable(act) ? actBodies[act] : null;
    if (body) replacement.payload = { ...(await validateBody<object>(body, replacement.payload, place)) };
  }
}
