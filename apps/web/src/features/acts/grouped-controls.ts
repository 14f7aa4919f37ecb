import { partyControls } from './party-controls';
import { suitGroups } from './suit-controls';

/** Controls that are several under one label. */
export const grouped: readonly string[] = [
  ...partyControls,
  'letter',
  ...suitGroups,
  'list',
  'groups',
  'conditions',
  'multiselect',
  'applicants',
  'parties',
  'attendance',
];
