import type { WorkStep } from './work-job.ts';

/** A step of work that needs no Excel; the name of what is worked on is known to whoever asked. */
export type OwnStep = Omit<WorkStep, 'name'>;

/** Work that may pause, or be given up, between its steps; what it finds comes at its end. */
export type Stepwise<T> = Generator<OwnStep, T, undefined>;

/** All steps one after the other. */
export function atOnce<T>(work: Stepwise<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
