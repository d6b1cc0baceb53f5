export * from './appraisal-findings.ts';
export * from './differences.ts';
export { sameEntry } from './entry-value.ts';
export * from './evidence.ts';
export * from './reasons.ts';
export * from './receipts.ts';
