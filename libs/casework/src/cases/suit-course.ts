/**
 * A lawsuit goes on in the instance that its opening entry names as above it, or in the new trial after a remand
 * (settled 6): joins the entries that opened the cases `later` and keeps those that go on from `instance`.
 */
export const goesOnFrom = (instance: string): string => `
  JOIN case_events opened ON opened.case_id = later.id AND opened.seq = 1
   AND coalesce(opened.payload->>'below', opened.payload->>'remandedFrom') = ${instance}::text`;
