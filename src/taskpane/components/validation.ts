type Validation = {
  readonly validationState: 'none' | 'error';
  readonly validationMessage?: string;
};

/** What is wrong with a field, as Fluent's Field wants it; null when nothing is. */
export function validationOf(problem: string | null): Validation {
  return problem === null
    ? { validationState: 'none' }
    : { validationState: 'error', validationMessage: problem };
}
