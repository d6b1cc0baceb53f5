export * from './decimal.ts';
export * from './scheme.ts';
export * from './entries.ts';
export * from './findings.ts';
export * from './result.ts';
export * from './deadline.ts';
