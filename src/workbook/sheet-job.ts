/** The making of several sheets, which tells how far it is and may be stopped between two of them. */
export type SheetJob = {
  /** `number` counts from 1: the sheet that is being made now. */
  readonly tell: (number: number, all: number, sheet: string) => void;
  readonly isStopped: () => boolean;
};
