import { ApiProperty } from '@nestjs/swagger';
import { locales, roles, type Locale, type Role } from '@mingjing/domain';
import {
  organKinds,
  type Colleague,
  type OrganEntity,
  type OrganKind,
  type Person,
} from '@mingjing/casework/people';
import { RoleName, roleNames } from '../auth/session.view.js';

export class OrganView {
  @ApiProperty() id: string;
  @ApiProperty({ enum: organKinds }) kind: OrganKind;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: String, nullable: true }) successorId: string | null;
  @ApiProperty({ description: 'Only for cases of its own time' }) historical: boolean;
  @ApiProperty() nameToVerify: boolean;
}

export class ColleagueView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty() organId: string;
  @ApiProperty({ type: [RoleName] }) roles: RoleName[];
}

export class UserView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() loginName: string;
  @ApiProperty() displayName: string;
  @ApiProperty() organId: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ enum: roles, isArray: true }) roles: Role[];
  @ApiProperty({ type: String, nullable: true }) supervises: string | null;
  @ApiProperty({ type: [String] }) approves: string[];
  @ApiProperty({ enum: locales }) locale: Locale;
  @ApiProperty() active: boolean;
  @ApiProperty() demo: boolean;
  @ApiProperty() mustChangePassword: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) lockedUntil: string | null;
}

export class NewPassword {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Told once; to be changed at first use' }) password: string;
}

export class OrganList {
  @ApiProperty({ type: [OrganView] }) organs: OrganView[];
}

export class ColleagueList {
  @ApiProperty({ type: [ColleagueView] }) users: ColleagueView[];
}

export class UserList {
  @ApiProperty({ type: [UserView] }) users: UserView[];
}

export const organView = (organ: OrganEntity): OrganView => {
  const { id, kind, name, shortName, parentId, successorId, historical, nameToVerify } = organ;
  return { id, kind, name, shortName, parentId, successorId, historical, nameToVerify };
};

export const colleagueView = (colleague: Colleague, locale: Locale): ColleagueView => ({
  ...colleague,
  roles: roleNames(colleague.roles, locale),
});

export const userView = (person: Person, now: Date): UserView => ({
  id: person.id,
  loginName: person.loginName,
  displayName: person.displayName,
  organId: person.organId,
  post: person.post,
  phone: person.phone,
  roles: person.roles,
  supervises: person.supervises,
  approves: person.approves,
  locale: person.locale,
  active: person.active,
  demo: person.demo,
  mustChangePassword: person.mustChangePassword,
  lockedUntil:
    person.lockedUntil !== null && person.lockedUntil > now ? person.lockedUntil.toISOString() : null,
});
