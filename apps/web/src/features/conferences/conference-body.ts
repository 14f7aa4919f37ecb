import type { components } from '../../api/schema';

/** What the form of a conference sends. */
export type ConferenceBody = components['schemas']['ConferenceRequest'];
