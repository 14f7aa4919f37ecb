import type { Page } from 'playwright-core';
import type { Person } from '../county.js';
import type { PreparedCounty } from './prepared-county.js';

export type Steps = (page: Page, place: PreparedCounty) => Promise<void>;

/** One screen as one person sees it: a picture of `npm run screens` and a page of the looking over. */
export interface Screen {
  /** The number of its part, and what it shows. */
  readonly name: string;
  /** Who looks at it; without, nobody is signed in. */
  readonly as?: Person;
  readonly path: string | ((place: PreparedCounty) => string | Promise<string>);
  /** What is there once the screen is. */
  readonly ready: string;
  /** What is done before the address is opened. */
  readonly before?: Steps;
  /** What is done on it before it is looked at. */
  readonly steps?: Steps;
  /** Also on a wide screen. */
  readonly wide?: boolean;
  /** Its picture in docs/screens, for `--docs`. */
  readonly docs?: string;
  /** On one kind of screen only. */
  readonly only?: 'desk' | 'phone';
}
