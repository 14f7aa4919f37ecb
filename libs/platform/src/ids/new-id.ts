import { v7, validate } from 'uuid';

/** A UUID of version 7: unique without asking anybody, and in the order of creation. */
export function newId(): string {
  return v7();
}

export const isId = (value: unknown): value is string => validate(value);
