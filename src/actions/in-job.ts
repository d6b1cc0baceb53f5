import {
  failureText,
  halfWrittenText,
  refusedText,
  stoppedText,
  type Attempt,
  type Failure,
} from '../text/index.ts';
import type { TellStep, WorkJob, Written } from '../workbook/work-job.ts';
import { guarded } from './own-fault.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/** The one who watches the work and may stop it. */
export type WorkControl = {
  readonly tell: TellStep;
  readonly isStopped: () => boolean;
  /** From now on the work goes to its end. */
  readonly settled: () => void;
};

/**
 * Carries out an order in steps. When it is stopped, or Excel refuses in the middle, what has been written by then is put
 * back as it was; what is whole and stays, and what could not be put back, is named.
 */
export async function inJob<T>(
  door: WorkbookDoor,
  control: WorkControl,
  order: (door: WorkbookDoor) => Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  const written: Written[] = [];
  const settled: string[] = [];
  let isSettled = false;
  const job: WorkJob = {
    tell: control.tell,
    isStopped: () => !isSettled && control.isStopped(),
    wrote: (one) => written.push(one),
    settle: (sheets) => {
      isSettled = true;
      settled.push(...written.splice(0).flatMap(({ names }) => names()), ...sheets);
      control.settled();
    },
  };
  const answer = await guarded(() => order(doorInJob(door, job)));
  const ways = written.filter(({ takeBack, names }) => takeBack !== null && names().length > 0);
  if (answer.ok && (!job.isStopped() || ways.length === 0)) return answer;
  const { takenBack, left: notBack } = await putBack(ways, control.tell);
  const left = [...new Set([...settled, ...notBack])];
  const end = answer.ok ? null : answer.failure;
  const done = written.filter(({ takeBack }) => takeBack === null).flatMap(({ names }) => names());
  if (end !== null && end.kind !== 'cutOff') return refused(end, { takenBack, done, left });
  const text = stoppedText({ takenBack, done, notDone: end?.notDone ?? [], left });
  return { ok: false, failure: { kind: 'stopped', isWhole: left.length === 0, ...text } };
}

type Refused = PutBack & { readonly done: readonly string[] };

function refused(cause: Failure, { takenBack, done, left }: Refused): Attempt<never> {
  if (left.length > 0) {
    // Its own sentence would say that nothing has changed.
    const [sheet = null] = cause.kind === 'sheetsProtected' ? cause.sheets : [];
    const told: Failure = sheet === null ? cause : { kind: 'protectedSheet', sheet };
    return { ok: false, failure: halfWritten(told, left, false) };
  }
  const isAsBefore = done.length === 0 && (takenBack.length === 0 || cause.kind === 'sheetsProtected');
  if (isAsBefore) return { ok: false, failure: cause };
  return { ok: false, failure: putBackAgain(cause, { takenBack, done }) };
}

/** `canUndo`: by “Hoàn tác”. */
export function halfWritten(cause: Failure, left: readonly string[], canUndo: boolean): Failure {
  return { kind: 'halfWritten', cause, left, ...halfWrittenText(failureText(cause), left, canUndo) };
}

/** What failed, with the word that nothing half-written is left of it. */
export function putBackAgain(cause: Failure, stands: Omit<Refused, 'left'>): Failure {
  return { kind: 'refused', ...refusedText(failureText(cause), stands) };
}

type PutBack = { readonly takenBack: readonly string[]; readonly left: readonly string[] };

/** The last first. */
async function putBack(ways: readonly Written[], tell: TellStep): Promise<PutBack> {
  const takenBack = new Set<string>();
  const left = new Set<string>();
  for (const [place, { names, takeBack }] of [...ways].reverse().entries()) {
    const sheets = names();
    tell({ kind: 'takeBack', number: place + 1, all: ways.length, name: sheets[0] ?? '' });
    const answer = (await takeBack?.(tell)) ?? { ok: true };
    for (const sheet of sheets) (answer.ok ? takenBack : left).add(sheet);
  }
  return { takenBack: [...takenBack].filter((sheet) => !left.has(sheet)).reverse(), left: [...left] };
}

function doorInJob(door: WorkbookDoor, job: WorkJob): WorkbookDoor {
  return {
    ...door,
    read: () => door.read(job),
    addSheets: (plans) => door.addSheets(plans, job),
    replaceSheets: (plans) => door.replaceSheets(plans, job),
    writeRows: (plans) => door.writeRows(plans, job),
    appendRows: (table, rows) => door.appendRows(table, rows, job),
    growTables: (plans) => door.growTables(plans, job),
    editTables: (edits) => door.editTables(edits, job),
    restore: (plan) => door.restore(plan, job),
    repairTables: (repairs) => door.repairTables(repairs, job),
    readFile: (bytes) => door.readFile(bytes, job),
  };
}
