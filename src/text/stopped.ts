import type { FailureText } from './draw-failures.ts';

/** What stands in the workbook when work was stopped, or was refused in the middle; by the names of sheets. */
export type StoppedWork = {
  /** As before again. */
  readonly takenBack: readonly string[];
  /** Written whole, and kept. */
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  /** Written in part; Excel did not let it be put back. */
  readonly left: readonly string[];
};

/** What the person who stopped the work finds, and the way on. */
export function stoppedText({ takenBack, done, notDone, left }: StoppedWork): FailureText {
  if (left.length > 0) return { what: `Đã dừng. ${notPutBack(left)}`, next: afterHalf };
  if (done.length > 0) {
    const rest = notDone.length === 0 ? '' : `; chưa ghi: ${sheetList(notDone)}`;
    const back = takenBack.length === 0 ? '' : `; đã trả lại như trước: ${sheetList(takenBack)}`;
    return {
      what: `Đã dừng. Đã ghi xong và giữ lại: ${sheetList(done)}${rest}${back}.`,
      next: notDone.length === 0 ? 'Khi cần, bấm lần nữa.' : 'Để ghi nốt, bấm lần nữa.',
    };
  }
  const before = takenBack.length === 0 ? 'Chưa ghi gì' : `Đã trả lại: ${sheetList(takenBack)}`;
  return { what: `Đã dừng. ${before}; sổ như trước khi bấm.`, next: 'Khi cần, bấm lần nữa.' };
}

/** Excel refused in the middle, and then also to put back what was written; `canUndo` where the pane still can. */
export function halfWrittenText(
  { what }: FailureText,
  left: readonly string[],
  canUndo: boolean,
): FailureText {
  return { what: `${what} ${notPutBack(left)}`, next: canUndo ? byUndo : afterHalf };
}

/** Excel refused in the middle; what was written by then is as before again, or whole and kept. */
export function refusedText(
  { what, next }: FailureText,
  { takenBack, done }: Pick<StoppedWork, 'takenBack' | 'done'>,
): FailureText {
  const kept = done.length === 0 ? '' : ` Đã ghi xong và giữ lại: ${sheetList(done)}.`;
  if (takenBack.length === 0) return { what: `${what}${kept}`, next };
  const rest = done.length === 0 ? '; sổ như trước khi bấm' : '';
  return { what: `${what}${kept} Đã trả lại: ${sheetList(takenBack)}${rest}.`, next };
}

const shownSheets = 4;

/** Sheets that were made one after the other: of many, the first and the last tell which. */
function sheetList(sheets: readonly string[]): string {
  const named = sheets.map((sheet) => `“${sheet}”`);
  if (sheets.length <= shownSheets) return `trang ${named.join(', ')}`;
  return `${sheets.length} trang, từ ${named[0] ?? ''} đến ${named.at(-1) ?? ''}`;
}

function notPutBack(sheets: readonly string[]): string {
  return `Excel chưa cho trả lại ${sheetList(sheets)}: phần vừa ghi còn ở đó.`;
}

const byUndo = 'Bấm “Hoàn tác” ở chân ngăn này để các ô trở lại như trước, rồi bấm lần nữa.';
const afterHalf = 'Bấm Ctrl+Z trong bảng tính, hoặc bỏ phần vừa ghi ở các trang ấy, rồi bấm lần nữa.';
