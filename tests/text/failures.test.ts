import { failureText, halfWrittenText, type Failure } from '../../src/text/index.ts';

const english = 'There was an internal error while processing the request.';

test.each(['GeneralException', 'InvalidArgument', 'ConflictError', null])(
  'an unknown error of Excel (%s) is told in Vietnamese with its code alone, and what to do',
  (code) => {
    const { what, next } = failureText({ kind: 'unknown', code, message: english });
    expect(what).toBe(
      `Excel chưa làm được việc này vì một lỗi ngoài dự kiến${code === null ? '' : ` (mã lỗi ${code})`}.`,
    );
    expect(next).toMatch(/^Bấm “Thử lại”\. Nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel/);
  },
);

const unknown: Failure = { kind: 'unknown', code: 'GeneralException', message: english };

test.each([
  [true, /Bấm “Hoàn tác” ở chân ngăn này/],
  [false, /Bấm Ctrl\+Z trong bảng tính/],
])(
  'what could not be put back is named by its sheets, and “Hoàn tác” is offered only where it can (%s)',
  (canUndo, next) => {
    const text = halfWrittenText(failureText(unknown), ['Tiêu chí', 'Tự chấm'], canUndo);
    expect(text.what).toBe(
      'Excel chưa làm được việc này vì một lỗi ngoài dự kiến (mã lỗi GeneralException). Excel chưa cho trả lại trang “Tiêu chí”, “Tự chấm”: phần vừa ghi còn ở đó.',
    );
    expect(text.next).toMatch(next);
  },
);

test('only sheets that were seen to be protected before anything was written let it be said that nothing has changed', () => {
  expect(failureText({ kind: 'sheetsProtected', sheets: ['Khối'] }).what).toMatch(/chưa có gì thay đổi/);
  expect(failureText({ kind: 'protectedSheet', sheet: null }).what).not.toMatch(/chưa có gì thay đổi/);
});
