import { ApiProperty } from '@nestjs/swagger';
import { locales, roleLabels, roles, type Locale, type Role } from '@mingjing/domain';
import type { OrganEntity, Person } from '@mingjing/casework/people';

export class OrganName {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
}

export class RoleName {
  @ApiProperty({ enum: roles }) code: Role;
  @ApiProperty() label: string;
}

export class SessionUser {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() loginName: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ enum: roles, isArray: true }) roles: Role[];
  @ApiProperty({ type: [RoleName] }) roleNames: RoleName[];
  @ApiProperty({ type: OrganName }) organ: OrganName;
  @ApiProperty({ type: String, nullable: true }) supervises: string | null;
  @ApiProperty({ enum: locales }) locale: Locale;
  @ApiProperty() mustChangePassword: boolean;
}

/** Whoever is signed in, with what the pages need for every request. */
export class SessionView {
  @ApiProperty({ type: SessionUser }) user: SessionUser;
  @ApiProperty({ description: 'To be sent back as X-CSRF-Token with every write' }) csrfToken: string;
  @ApiProperty({ description: "The system's today (YYYY-MM-DD)", format: 'date' }) today: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Set while demo data rules the day',
  })
  demoDay: string | null;
}

export const organName = ({ id, name, shortName }: OrganEntity): OrganName => ({ id, name, shortName });

export const roleNames = (codes: readonly Role[], locale: Locale): RoleName[] =>
  codes.map((code) => ({ code, label: roleLabels[code][locale] }));

export function sessionUser(person: Person, organ: OrganEntity, locale: Locale): SessionUser {
  const { id, loginName, displayName, post, phone, roles: codes, supervises, mustChangePassword } = person;
  return {
    id,
    loginName,
    displayName,
    post,
    phone,
    roles: codes,
    roleNames: roleNames(codes, locale),
    organ: organName(organ),
    supervises,
    locale: person.locale,
    mustChangePassword,
  };
}
