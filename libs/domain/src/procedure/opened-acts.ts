interface Opening {
  readonly opens?: { readonly oneOf: readonly string[] };
}

/** The act with those that one and the same act puts before the approvers: only one of them waits there at a time. */
export function openedTogether(acts: object, act: string): readonly string[] {
  const opening = Object.entries(acts as Readonly<Record<string, Opening>>).filter(
    ([name, { opens }]) => name === act || opens?.oneOf.includes(act),
  );
  return [act, ...opening.flatMap(([, { opens }]) => opens?.oneOf ?? [])];
}
