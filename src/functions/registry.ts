import type { CustomFunction } from './contract.ts';
import { firstFunctions } from './first-functions.ts';
import { furtherFunctions } from './further-functions.ts';

/** Every function at once, for the command line and the tests; the page loads the further ones when they are called. */
export const functions: readonly CustomFunction[] = [...firstFunctions, ...Object.values(furtherFunctions)];
