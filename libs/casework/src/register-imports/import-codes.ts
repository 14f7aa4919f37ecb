import {
  courtProcedureLabels,
  courtProcedures,
  disputeKindLabels,
  disputeKinds,
  disputeTypeLabels,
  disputeTypes,
  instanceLabels,
  instances,
  routeLabels,
  routes,
  suitKindLabels,
  suitKinds,
  type Wording,
} from '@mingjing/domain';

/** Codes with their names. */
export type Coded = readonly [readonly string[], Readonly<Record<string, Wording>>];
/** What the coded columns know, but for the outcome. */
export const codesOf: Readonly<Record<string, Coded>> = {
  route: [routes, routeLabels],
  disputeKind: [disputeKinds, disputeKindLabels],
  disputeType: [disputeTypes, disputeTypeLabels],
  kind: [suitKinds, suitKindLabels],
  instance: [instances, instanceLabels],
  courtProcedure: [courtProcedures, courtProcedureLabels],
};
/** What a register leaves out is usually this. */
export const usual: Readonly<Record<string, string>> = {
  disputeKind: 'civil',
  kind: 'ADMIN_ORIGINAL',
  instance: 'first',
  courtProcedure: 'ordinary',
};
