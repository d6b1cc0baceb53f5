import { checkEmptyBloc, membersIn } from '../../src/actions/empty-bloc.ts';

const typed = { name: 'Khối Tổng hợp', year: '2026', members: 'Sở Nội vụ\nSở Ngoại vụ' };

function problemsOf(changes: Partial<typeof typed>) {
  const checked = checkEmptyBloc({ ...typed, ...changes });
  return checked.ok ? [] : checked.problems;
}

test('tên, năm và mỗi dòng một đơn vị là đủ để bắt đầu', () => {
  expect(checkEmptyBloc(typed)).toEqual({
    ok: true,
    bloc: { name: 'Khối Tổng hợp', year: 2026, members: ['Sở Nội vụ', 'Sở Ngoại vụ'] },
  });
});

test('danh sách dán từ văn bản bỏ số thứ tự, gạch đầu dòng, dòng trống và khoảng trắng thừa', () => {
  expect(membersIn('1. Sở Nội vụ\r\n\r\n2) Sở  Ngoại vụ \n- Ban\u00a0Dân tộc\n• Cục Thống kê')).toEqual([
    'Sở Nội vụ',
    'Sở Ngoại vụ',
    'Ban Dân tộc',
    'Cục Thống kê',
  ]);
});

test('tên có dấu bằng, nháy hay số ở giữa được giữ nguyên', () => {
  expect(membersIn('=HYPERLINK("x")\n"Đội 3"\n3 Tháng 2')).toEqual([
    '=HYPERLINK("x")',
    '"Đội 3"',
    '3 Tháng 2',
  ]);
});

test('năm 1899 và 2200 bị hỏi lại, 1900 và 2199 thì nhận', () => {
  expect(problemsOf({ year: '1899' })).toEqual([{ kind: 'badYear', text: '1899' }]);
  expect(problemsOf({ year: '2200' })).toEqual([{ kind: 'badYear', text: '2200' }]);
  expect(problemsOf({ year: '1900' })).toEqual([]);
  expect(problemsOf({ year: '2199' })).toEqual([]);
});

test('mọi chỗ thiếu được nói cùng một lúc', () => {
  expect(problemsOf({ name: ' ', year: '', members: '\n' }).map(({ kind }) => kind)).toEqual([
    'noBlocName',
    'badYear',
    'noMembers',
  ]);
});

test('một đơn vị viết hai lần, khác cách bỏ dấu, là ghi trùng', () => {
  expect(problemsOf({ members: 'Huyện Lệ Thuỷ\nSở Nội vụ\nhuyện Lệ Thủy' })).toEqual([
    { kind: 'repeatedMembers', names: ['huyện Lệ Thủy'] },
  ]);
});
