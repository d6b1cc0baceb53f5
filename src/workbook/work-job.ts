import type { Attempt } from '../text/index.ts';

/** What is counted while work goes on: sheets, rows or columns of a sheet, tables, steps back; rows and stages of an office's table. */
export type WorkStep = {
  readonly kind:
    | 'read'
    | 'make'
    | 'renew'
    | 'rows'
    | 'columns'
    | 'repair'
    | 'print'
    | 'takeBack'
    | 'officeRows'
    | 'officeScores'
    | 'officeTotals';
  /** From 1: the one that is being done now. */
  readonly number: number;
  readonly all: number;
  /** Its sheet or table. */
  readonly name: string;
};

export type TellStep = (step: WorkStep) => void;

/** Something that an order has written. */
export type Written = {
  /** Its sheets or tables. */
  readonly names: () => readonly string[];
  /** Puts it back as it was; null for what is whole and stays. */
  readonly takeBack: ((tell: TellStep) => Promise<Attempt<null>>) | null;
};

/** Work in steps, which tells how far it is and may be stopped between two of them. */
export type WorkJob = {
  readonly tell: TellStep;
  readonly isStopped: () => boolean;
  readonly wrote: (written: Written) => void;
  /** From here on the work goes to its end: what comes, on these sheets, cannot be put back exactly. */
  readonly settle: (sheets: readonly string[]) => void;
};

/** A job that is only watched from outside: nothing is written. */
export type LookJob = Pick<WorkJob, 'tell' | 'isStopped'>;
