/** The types of civil disputes the table of mediations counts apart (law.md H.4, columns 7 to 16). */
export const civilDisputeTypes = [
  'neighbours',
  'traffic',
  'contract',
  'medical',
  'consumer',
  'landContract',
  'intellectualProperty',
  'pollution',
  'utilities',
  'otherCivil',
] as const;
export type CivilDisputeType = (typeof civilDisputeTypes)[number];

/** The types of administrative disputes it counts apart (law.md H.4, columns 19 to 21). */
export const administrativeDisputeTypes = ['harmCompensation', 'lossCompensation', 'discretion'] as const;
export type AdministrativeDisputeType = (typeof administrativeDisputeTypes)[number];

/** The types of each kind of dispute, in the order of the table. */
export const disputeTypesOf = {
  civil: civilDisputeTypes,
  administrative: administrativeDisputeTypes,
} as const;
export const disputeTypes = [...civilDisputeTypes, ...administrativeDisputeTypes] as const;
export type DisputeType = CivilDisputeType | AdministrativeDisputeType;
