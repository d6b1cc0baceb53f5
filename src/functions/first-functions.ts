import { summary } from './summary.ts';
import { pointsTable } from './points-table.ts';
import { ranking } from './ranking.ts';
import { classification } from './classification.ts';
import { ratioPoints, leaderPoints } from './rate-rules.ts';
import { bandPoints, gridPoints } from './band-rules.ts';
import { casePoints, stepPoints, latePoints } from './count-rules.ts';
import type { CustomFunction } from './contract.ts';

/** The functions that a scored workbook is full of: there as soon as the page is. */
export const firstFunctions: readonly CustomFunction[] = [
  summary,
  pointsTable,
  ranking,
  classification,
  ratioPoints,
  bandPoints,
  gridPoints,
  casePoints,
  stepPoints,
  latePoints,
  leaderPoints,
];
