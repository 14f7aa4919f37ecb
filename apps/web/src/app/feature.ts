import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

import type { Role } from '../api/answers';
import type { IconName } from '../ui/Icon';

export type NavGroup = 'work' | 'together' | 'oversight' | 'statistics' | 'settings';

/** A door in the navigation; only people with one of the roles see it. */
export interface NavEntry {
  readonly path: string;
  readonly group: NavGroup;
  readonly order: number;
  readonly icon: IconName;
  readonly label: { readonly zh: string; readonly en: string };
  readonly roles: readonly Role[];
  /** How much waits behind the door. */
  readonly Count?: ComponentType;
  /** Only while demo data rules the day. */
  readonly demoOnly?: boolean;
}

/** Put into a route's `handle`; people without one of the roles get the no-permission page. */
export interface RouteHandle {
  readonly roles?: readonly Role[];
}

/** What `features/<name>/routes.tsx` exports as `feature`. */
export interface Feature {
  /** Inside the shell, for signed-in people. */
  readonly routes: readonly RouteObject[];
  readonly nav: readonly NavEntry[];
}

const found = import.meta.glob<{ feature: Feature }>('../features/*/routes.tsx', { eager: true });

export const features: readonly Feature[] = Object.values(found).map(({ feature }) => feature);
