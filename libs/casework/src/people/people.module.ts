import { Module } from '@nestjs/common';
import { CaseEntitlements } from './case-entitlements.js';
import { CaseScopes } from './case-scopes.js';
import { DemoPasswords } from './demo-passwords.js';
import { FigureOrgans } from './figure-organs.js';
import { Offices } from './offices.js';
import { Organs } from './organs.js';
import { Passwords } from './passwords.js';
import { PeopleImport } from './people-import.js';
import { Users } from './users.js';

const services = [
  CaseEntitlements,
  CaseScopes,
  DemoPasswords,
  FigureOrgans,
  Offices,
  Organs,
  Passwords,
  PeopleImport,
  Users,
];

@Module({ providers: services, exports: services })
export class PeopleModule {}
