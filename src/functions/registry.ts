import { awardQuota } from './award-quota.ts';
import { ballot } from './ballot.ts';
import { conference, delegates } from './congress.ts';
import type { CustomFunction } from './contract.ts';
import { lastDay, lateDays } from './deadlines.ts';

/** Every function, in the order of functions.md: the one source of metadata, registration, documentation and tests. */
export const functions: readonly CustomFunction[] = [
  awardQuota,
  ballot,
  lastDay,
  lateDays,
  delegates,
  conference,
];
