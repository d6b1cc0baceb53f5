/** The error codes of Excel (Excel.ErrorCodes) that this host answers with. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A failure that Excel itself would answer; office.js turns it into an OfficeExtension.Error with debugInfo. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string = messages[code]) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** The preview host does not pretend: what it lacks, it says. */
export function notInPreview(what: string): HostError {
  return new HostError('ApiNotFound', `${what} is not in the preview host.`);
}

const messages: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};
