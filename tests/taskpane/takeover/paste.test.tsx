import { readPaste } from '../../../src/taskpane/pages/takeover/read-paste.ts';

const html = (body: string) => ({ html: body, text: '' });

function cellsOf(paste: { html: string; text: string }) {
  const reading = readPaste(paste);
  return reading.ok ? reading.table.cells : reading.problem;
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{color:red}</style></head><body>
<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--><p class=MsoNormal>Phụ lục</p>
<table class=MsoTableGrid><tr><td rowspan=2><p class=MsoNormal><b>STT</b><o:p></o:p></p></td>
<td rowspan=2><p>Nội
dung</p></td><td colspan=3><p>Thang&nbsp;điểm</p></td></tr>
<tr><td>Chuẩn</td><td>Thưởng</td><td>Trừ</td></tr>
<tr><td>a6</td><td><p>Đăng ký&nbsp;biến động</p><p>- ${'Điểm'.normalize('NFD')} trừ</p></td><td>3</td><td></td><td>- 0,5</td></tr>
</table></body></html>`;

test('a table copied in Word: merged cells, paragraphs as lines, no-break spaces and decomposed letters become plain cells', () => {
  expect(cellsOf(html(word))).toEqual([
    ['STT', 'Nội dung', 'Thang điểm', '', ''],
    ['', '', 'Chuẩn', 'Thưởng', 'Trừ'],
    ['a6', 'Đăng ký biến động\n- Điểm trừ', '3', '', '- 0,5'],
  ]);
});

test('a cell merged over two rows and two columns keeps its place free', () => {
  const merged = '<table><tr><td rowspan=2 colspan=2>A<td>B<tr><td>C<tr><td>D<td>E<td>F</table>';
  expect(cellsOf(html(merged))).toEqual([
    ['A', '', 'B'],
    ['', '', 'C'],
    ['D', 'E', 'F'],
  ]);
});

test('of several tables the largest is taken: the letterhead of an annex is a table too', () => {
  const two = '<table><tr><td>UBND<td>CHXHCN</table><table><tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>';
  expect(cellsOf(html(two))).toEqual([
    ['1', '2', '3'],
    ['4', '5', '6'],
  ]);
});

test('text with tabs: cells in quotation marks may hold lines and doubled marks; other marks stay', () => {
  const text = 'Mã\tNội dung\t5\r\n1\t"Hai\ndòng ""x"""\t"Đội 3" huyện\r\n';
  expect(cellsOf({ html: '', text })).toEqual([
    ['Mã', 'Nội dung', '5'],
    ['1', 'Hai\ndòng "x"', '"Đội 3" huyện'],
  ]);
});

test('html without a table falls back to the text beside it', () => {
  expect(cellsOf({ html: '<p>x</p>', text: 'Mã\tNội dung' })).toEqual([['Mã', 'Nội dung']]);
});

test('nothing that looks like a table is said to be so', () => {
  expect(cellsOf({ html: '<p>Kế hoạch</p>', text: 'Kế hoạch' })).toBe('empty');
  expect(cellsOf({ html: '', text: '' })).toBe('empty');
  expect(cellsOf(html('<table></table>'))).toBe('empty');
});

describe('hostile clipboards get a sentence, never a hang', () => {
  test('scripts, handlers and pictures are neither run nor kept', () => {
    const evil =
      '<table><tr><td>Mã<script>globalThis.hurt = true</script><img src=x onerror="globalThis.hurt = true"></td><td onclick="x()">Nội dung<style>a{}</style></td></tr></table>';
    expect(cellsOf(html(evil))).toEqual([['Mã', 'Nội dung']]);
    expect('hurt' in globalThis).toBe(false);
  });

  test('markup written as text stays text', () => {
    expect(cellsOf(html('<table><tr><td>&lt;b&gt;x&lt;/b&gt;<td>=1+1</table>'))).toEqual([
      ['<b>x</b>', '=1+1'],
    ]);
  });

  test('200 levels are read, 100 000 are refused at once', () => {
    const nested = (levels: number) => `${'<div>'.repeat(levels)}<table><tr><td>Mã<td>Nội dung</table>`;
    expect(cellsOf(html(nested(190)))).toEqual([['Mã', 'Nội dung']]);
    expect(cellsOf(html(nested(100_000)))).toBe('tooDeep');
  });

  test('more than five million characters are refused unread', () => {
    expect(cellsOf(html(`<table><tr><td>${'x'.repeat(5_000_001)}</table>`))).toBe('tooLarge');
  });

  test('1 000 columns are read, a word in the next one is refused, empty cells behind are nothing', () => {
    const row = (count: number, more: string) =>
      `${Array.from({ length: count }, () => 'A').join('\t')}${more}`;
    const cells = (text: string) => cellsOf({ html: '', text });
    expect(cells(row(1000, ''))).toHaveLength(1);
    expect(cells(row(1000, '\t'.repeat(15_384)))).toEqual([Array.from({ length: 1000 }, () => 'A')]);
    expect(cells(row(1001, ''))).toBe('tooLarge');
    const page = (count: number) => html(`<table><tr>${'<td>A'.repeat(count)}</table>`);
    expect(cellsOf(page(1000))).toHaveLength(1);
    expect(cellsOf(page(1001))).toBe('tooLarge');
  });

  test('5 000 rows are read, one more is refused', () => {
    const text = (count: number) => 'A\t1\n'.repeat(count);
    expect(cellsOf({ html: '', text: text(5000) })).toHaveLength(5000);
    expect(cellsOf({ html: '', text: text(5001) })).toBe('tooLarge');
  });

  test('a span of a billion is no wider than a table may be: a cell that finds no place beside it is not dropped', () => {
    const spanned = '<td colspan=1000000000 rowspan=1000000000>A';
    expect(cellsOf(html(`<table><tr>${spanned}<tr></table>`))).toEqual([['A'], ['']]);
    expect(cellsOf(html(`<table><tr>${spanned}<tr><td>B</table>`))).toBe('tooLarge');
  });

  test('a text of 100 000 unclosed quotation marks ends soon', () => {
    expect(Array.isArray(cellsOf({ html: '', text: '"\t'.repeat(100_000) }))).toBe(true);
  });
});
