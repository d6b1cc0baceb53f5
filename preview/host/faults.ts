import { HostError } from './errors.ts';
import type { HostErrorCode } from './errors.ts';

/** A failure to play, once: at the next call or write of this name (PascalCase, as on the wire), or at any. */
export type Fault = { readonly code: HostErrorCode; readonly whenMethod?: string };

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
    const found = this.#planned.find((fault) => fault.whenMethod === undefined || fault.whenMethod === name);
    if (found === undefined) return;
    this.#planned = this.#planned.filter((fault) => fault !== found);
    throw new HostError(found.code);
  }

  checkEditMode(): void {
    if (this.#cellEditMode) throw new HostError('InvalidOperationInCellEditMode');
  }
}
