import type { PlayedCase } from '../county.js';
import type { PreparedCounty } from './prepared-county.js';

export type Of = (place: PreparedCounty) => Promise<PlayedCase>;

/** One case for all its pictures. */
export function once(of: Of): Of {
  const known = new WeakMap<PreparedCounty, Promise<PlayedCase>>();
  return async (place) => {
    const made = known.get(place) ?? of(place);
    known.set(place, made);
    return made;
  };
}
