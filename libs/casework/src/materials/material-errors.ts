/** Why a file is not taken. */
export const materialFaults = [
  'empty',
  'too-large',
  'quota',
  'no-room',
  'type-refused',
  'mislabelled',
  'content-differs',
  'infected',
] as const;
export type MaterialFault = (typeof materialFaults)[number];

/** The file is not taken; nothing of it stays. */
export class MaterialRefused extends Error {
  constructor(
    readonly fault: MaterialFault,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`material refused: ${fault}`);
    this.name = 'MaterialRefused';
  }
}

/** There is no such material, or none the actor may see or change. */
export class MaterialNotFound extends Error {
  constructor(readonly materialId: string) {
    super(`no material ${materialId}`);
    this.name = 'MaterialNotFound';
  }
}
