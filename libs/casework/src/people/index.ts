export type { Actor } from './actor.js';
export { CaseEntitlements, CaseNotHandled } from './case-entitlements.js';
export { CaseScopes, type PartyScope, type ScopeCondition, type ScopePlace } from './case-scopes.js';
export {
  DemoPasswords,
  knownDemoPassword,
  type DemoAccounts,
  type DemoPasswordKind,
} from './demo-passwords.js';
export { distinctOrgans, FigureOrgans, type FigureOrgansSeen } from './figure-organs.js';
export { Offices, type CasePlace } from './offices.js';
export { OrganEntity, organKinds, type OrganKind } from './organ.entity.js';
export { OrganTree } from './organ-tree.js';
export { Organs } from './organs.js';
export { Passwords, randomPassword } from './passwords.js';
export { PeopleImport } from './people-import.js';
export type { OrganFile, PersonFile } from './people-file.js';
export { PeopleModule } from './people.module.js';
export { UserEntity, type Person } from './user.entity.js';
export { Users, type ApprovalPlace, type Colleague } from './users.js';
