import { officeRoles } from '../../app/session';

/** The office and those above it; a department’s liaison is a party to the cases. */
export const lessonReaders = [...officeRoles, 'organHead', 'supervisor'] as const;
