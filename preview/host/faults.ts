import { HostError } from './errors.ts';
import type { HostErrorCode } from './errors.ts';

/**
 * A failure to play, once: at the next call or write of one of these names (PascalCase, as on the wire), or at any; so
 * many are let through before.
 */
export type Fault = {
  readonly code: HostErrorCode;
  readonly whenMethod?: string | readonly string[];
  readonly letThrough?: number;
};

/** What a test, or a curious person in the preview, lets go wrong. */
export class Faults {
  #planned: readonly Fault[] = [];
  #cellEditMode = false;

  failNext(fault: Fault): void {
    this.#planned = [...this.#planned, fault];
  }

  /** While a person edits a cell, Excel refuses every batch. */
  setCellEditMode(active: boolean): void {
    this.#cellEditMode = active;
  }

  check(name: string): void {
    const found = this.#planned.find(
      ({ whenMethod }) => whenMethod === undefined || [whenMethod].flat().includes(name),
    );
    if (found === undefined) return;
    const { letThrough = 0 } = found;
    const left = letThrough > 0 ? [{ ...found, letThrough: letThrough - 1 }] : [];
    this.#planned = this.#planned.flatMap((fault) => (fault === found ? left : [fault]));
    if (left.length === 0) throw new HostError(found.code);
  }

  forget(): number {
    const { length } = this.#planned;
    this.#planned = [];
    return length;
  }

  checkEditMode(): void {
    if (this.#cellEditMode) throw new HostError('InvalidOperationInCellEditMode');
  }
}
