import { Injectable } from '@nestjs/common';
import type { ReconsiderationActs } from '@mingjing/domain';
import { validateBody } from '../http/validation.js';
import { actBodies, type RequestableAct } from './act-bodies.js';

/** Reads an act's payload by the body class of that act; errors name their field below `payload`. */
@Injectable()
export class ActBodies {
  async read<A extends RequestableAct>(
    act: A,
    payload: Record<string, unknown>,
  ): Promise<ReconsiderationActs[A]> {
    const body = await validateBody(actBodies[act], payload, 'payload');
    return body as unknown as ReconsiderationActs[A];
  }
}
