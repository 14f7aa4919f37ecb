import { v7 } from 'uuid';

/** A UUID of version 7: unique without asking anybody, and in the order of creation. */
export function newId(): string {
  return v7();
}
