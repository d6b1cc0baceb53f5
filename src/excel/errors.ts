import type { Attempt, Failure } from '../text/index.ts';

/**
 * Runs orders on the workbook; what Excel refuses comes back as a value in our words.
 * While a cell is being edited Excel holds the orders back until Enter or Esc (`delayForCellEdit`, ExcelApi 1.9).
 */
export function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  return attempt(() => Excel.run({ delayForCellEdit: true }, work));
}

/** The value of an order to Office, or the failure that its error means. */
export async function attempt<T>(order: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await order() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Ends work between two of its steps because the person wants it so. */
export class StopWish extends Error {
  override readonly name = 'StopWish';
}

/** Ends work for a reason that has its words already. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Stopped before these were done. */
export function stoppedBefore(notDone: readonly string[]): Attempt<never> {
  return { ok: false, failure: stopped(notDone) };
}

function stopped(notDone: readonly string[]): Failure {
  return { kind: 'cutOff', notDone };
}

/** OfficeExtension.Error codes (learn.microsoft.com, "Error handling with the application-specific APIs"). */
const kinds: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: { kind: 'cellBeingEdited' },
  AccessDenied: { kind: 'protectedSheet', sheet: null },
  ItemNotFound: { kind: 'itemNotFound', item: null },
  InvalidObjectPath: { kind: 'itemNotFound', item: null },
  InvalidReference: { kind: 'itemNotFound', item: null },
  ApiNotFound: { kind: 'notSupported', need: null },
  NotImplemented: { kind: 'notSupported', need: null },
  UnsupportedOperation: { kind: 'notSupported', need: null },
  RequestPayloadSizeLimitExceeded: { kind: 'tooLarge' },
  ResponsePayloadSizeLimitExceeded: { kind: 'tooLarge' },
};

/** Re-expresses whatever was thrown; never throws itself. */
function failureOf(error: unknown): Failure {
  if (error instanceof StopWish) return stopped([]);
  if (error instanceof Refusal) return error.failure;
  if (isOfficeError(error)) {
    return kinds[error.code] ?? { kind: 'unknown', code: error.code, message: error.message };
  }
  return { kind: 'unknown', code: null, message: error instanceof Error ? error.message : String(error) };
}

type OfficeError = { readonly code: string; readonly message: string };

// Told by its shape: in Excel on the web the error can come from another realm, where instanceof would fail.
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error
  );
}
