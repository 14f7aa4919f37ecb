/** The fields of each act’s payload, by their names; a name the act does not have does not compile. */
export type PayloadFields<Acts> = { readonly [A in keyof Acts]: readonly (keyof Acts[A] & string)[] };
