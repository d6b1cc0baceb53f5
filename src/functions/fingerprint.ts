import { fingerprint } from '../workbook/fingerprint.ts';
import { defineFunction } from './contract.ts';

/** scoring-spec §14: evidence of a change, not a digital signature. */
export const rangeFingerprint = defineFunction({
  id: 'MAKIEMCHUNG',
  parameters: [
    {
      name: 'vung',
      dimensionality: 'matrix',
      repeating: true,
    },
  ],
  result: 'scalar',
  run: (_argument, ranges) => fingerprint(ranges),
});
