import type { ReconsiderationAct } from '@mingjing/domain';

/** A step of a walk: an act by the officer, an approval, or days that pass. */
export type WalkStep =
  | { readonly act: ReconsiderationAct; readonly payload: object }
  | { readonly approve: string }
  | { readonly days: number };

export const does = (act: ReconsiderationAct, payload: object = {}): WalkStep => ({ act, payload });
