import { fillGaps } from '../../src/actions/fill-gaps.ts';
import { putResults } from '../../src/actions/put-results.ts';
import { readBloc } from '../../src/actions/read-bloc.ts';
import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { carryOutTakeOver } from '../../src/actions/takeover/carry-out-take-over.ts';
import type { WorkbookDoor } from '../../src/actions/workbook-door.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { failureText } from '../../src/text/index.ts';
import { valueOf } from '../excel/start.ts';
import type { StartedOffice } from '../support/office-host.ts';
import { readTheBloc, startWorkbook, typeEntry } from './start.ts';

async function planWorkbook() {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  return { door, office };
}

function everything({ memory }: StartedOffice) {
  return memory
    .sheetNames()
    .map((sheet) => [
      sheet,
      Array.from({ length: 40 }, (_row, row) =>
        Array.from({ length: 18 }, (_cell, column) => memory.formula(sheet, row, column)),
      ),
    ]);
}

const pasted = {
  source: {
    area: null,
    cells: [
      ['TT', 'Tiêu chí', 'Điểm'],
      ['1', 'Kỷ luật', '5'],
    ],
  },
  decoded: false,
  choices: {
    mapping: [{ kind: 'code' }, { kind: 'title' }, { kind: 'standard' }] as const,
    taken: new Set<string>(),
    unit: '',
    withScores: true,
  },
  name: null,
  year: null,
};

/** A criterion is typed below the last one, so that the entry tables have a gap. */
function addCriterion({ memory }: StartedOffice): void {
  const row = Array.from({ length: 80 }, (_none, place) => place).find(
    (place) => place > 4 && memory.value('Tiêu chí', place, 0) === '',
  );
  ['Z', 'Việc mới', 5, 'Chuẩn', 'Chấm thẳng'].forEach((content, column) =>
    memory.type('Tiêu chí', row ?? 0, column, content),
  );
}

const orders: readonly (readonly [string, (door: WorkbookDoor) => Promise<{ ok: boolean }>])[] = [
  ['đưa bảng kết quả vào sổ', putResults],
  ['thêm dòng vào các bảng chấm', fillGaps],
];

async function protect({ Excel }: StartedOffice, sheet: string, on: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

describe('một ô đang gõ dở khi ngăn ghi', () => {
  test.each(orders)('%s: nói bấm Enter hoặc Esc, không ô nào đổi, làm lại thì được', async (_name, order) => {
    const { door, office } = await planWorkbook();
    addCriterion(office);
    const before = everything(office);
    office.host.setCellEditMode(true);
    const refused = await order(door);
    expect(refused).toEqual({ ok: false, failure: { kind: 'cellBeingEdited' } });
    expect(failureText({ kind: 'cellBeingEdited' }).next).toMatch(/Enter.*Esc.*Thử lại/);
    office.host.setCellEditMode(false);
    expect(everything(office)).toEqual(before);
    expect((await order(door)).ok).toBe(true);
  });

  test('nhận bảng của cơ quan, tạo bảng từ kế hoạch và đọc sổ cũng trả lời như vậy, không tạo trang nào', async () => {
    const { door, office } = startWorkbook();
    office.host.setCellEditMode(true);
    const refused = { ok: false, failure: { kind: 'cellBeingEdited' } };
    expect(await carryOutTakeOver(door, pasted)).toEqual(refused);
    expect(await setUpBloc(door, { kind: 'plan', plan })).toEqual(refused);
    expect(await readBloc(door, null)).toEqual(refused);
    office.host.setCellEditMode(false);
    expect(office.memory.sheetNames()).toEqual(['Sheet1']);
    expect((await carryOutTakeOver(door, pasted)).ok).toBe(true);
  });
});

describe('Excel trả lời bằng một lỗi', () => {
  test.each(orders)('%s: nói mã lỗi, không ô nào đổi, làm lại thì được', async (_name, order) => {
    const { door, office } = await planWorkbook();
    addCriterion(office);
    const before = everything(office);
    office.host.failNext({ code: 'GeneralException' });
    const refused = await order(door);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'unknown', code: 'GeneralException' } });
    expect(everything(office)).toEqual(before);
    expect((await order(door)).ok).toBe(true);
  });

  test('lỗi giữa lúc tạo các trang: không trang nào ở lại', async () => {
    const { door, office } = startWorkbook();
    office.host.failNext({ code: 'GeneralException', whenMethod: 'FreezeRows' });
    expect(await carryOutTakeOver(door, pasted)).toMatchObject({
      ok: false,
      failure: { kind: 'unknown', code: 'GeneralException' },
    });
    expect(office.memory.sheetNames()).toEqual(['Sheet1']);
  });
});

describe('trang được bảo vệ', () => {
  test('đọc được như thường', async () => {
    const { door, office } = await planWorkbook();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 7);
    await protect(office, 'Tự chấm', true);
    await protect(office, 'Tiêu chí', true);
    const { overview } = await readTheBloc(door);
    expect(overview.standings.map(({ total }) => total)).toContain('7');
    expect(overview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('ghi bị từ chối: nói bỏ bảo vệ ở đâu, không ô nào đổi; bỏ bảo vệ rồi làm lại thì được', async () => {
    const { door, office } = await planWorkbook();
    addCriterion(office);
    await protect(office, 'Tự chấm', true);
    const before = everything(office);
    const failure = { kind: 'sheetsProtected', sheets: ['Tự chấm'] } as const;
    expect(await fillGaps(door)).toEqual({ ok: false, failure });
    expect(failureText(failure).next).toMatch(/Unprotect Sheet/);
    expect(everything(office)).toEqual(before);
    await protect(office, 'Tự chấm', false);
    expect((await fillGaps(door)).ok).toBe(true);
  });

  test('bảng của cơ quan trên trang được bảo vệ vẫn nhận được: trang ấy chỉ được đọc', async () => {
    const { door, office } = startWorkbook();
    await protect(office, 'Sheet1', true);
    expect((await carryOutTakeOver(door, pasted)).ok).toBe(true);
  });
});

describe('tiêu đề bảng bị xoá', () => {
  test.each([
    ['cả dòng tiêu đề của “Tiêu chí”', 'Tiêu chí', 16, 'Không tìm thấy cột “Mã”.'],
    ['cả dòng tiêu đề của “Tự chấm”', 'Tự chấm', 9, 'Không tìm thấy cột “Mã”.'],
  ])('%s: một lỗi chỉ đúng trang, không mất điểm nào', async (_name, sheet, columns, sentence) => {
    const { door, office } = await planWorkbook();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 7);
    for (let column = 0; column < columns; column += 1) office.memory.type(sheet, 3, column, '');
    const before = everything(office);
    const { overview } = await readTheBloc(door);
    const told = overview.findings.filter((finding) => finding.sentence === sentence);
    expect(told.map(({ address }) => address?.split('!')[0])).toEqual([`'${sheet}'`]);
    expect(everything(office)).toEqual(before);
  });

  test('xoá tiêu đề một đơn vị: cột số không có tên được nêu, gõ lại tên thì điểm trở lại', async () => {
    const { door, office } = await planWorkbook();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 7);
    const column = Array.from({ length: 12 }, (_none, place) => place).find(
      (place) => office.memory.value('Tự chấm', 3, place) === 'Sở Nội vụ',
    );
    office.memory.type('Tự chấm', 3, column ?? 0, '');
    const { overview } = await readTheBloc(door);
    const told = overview.findings.filter(({ sentence }) =>
      sentence.includes('Tên đơn vị ở tiêu đề cột này đã bị xoá'),
    );
    expect(told.map(({ address }) => address)).toEqual(["'Tự chấm'!E4"]);
    office.memory.type('Tự chấm', 3, column ?? 0, 'Sở Nội vụ');
    const again = await readTheBloc(door);
    expect(again.overview.standings.find(({ member }) => member === 'Sở Nội vụ')?.total).toBe('7');
  });
});

describe('hai khối trong một sổ', () => {
  /** What Excel does when a person copies a sheet: the same cells, its table under another name. */
  async function copySheet({ Excel }: StartedOffice, sheet: string, area: string, table: string) {
    await Excel.run(async (context) => {
      const from = context.workbook.worksheets.getItem(sheet).getRange(area).load('values');
      await context.sync();
      const copy = context.workbook.worksheets.add(`${sheet} (2)`);
      copy.getRange(area).values = from.values;
      copy.tables.add(area, true).name = table;
      await context.sync();
    });
  }

  test.each([
    [
      'Tiêu chí',
      'A4:O20',
      'TieuChi2',
      'Sổ có hai bảng tiêu chí: đang dùng bảng ở trang “Tiêu chí”; bảng ở trang “Tiêu chí (2)” không được tính.',
    ],
    [
      'Khối',
      'D4:F10',
      'ThanhVien2',
      'Sổ có hai danh sách đơn vị: đang dùng bảng ở trang “Khối”; bảng ở trang “Khối (2)” không được tính.',
    ],
  ])(
    'bản chép của trang “%s”: nói bảng nào được dùng, điểm không đổi',
    async (sheet, area, table, sentence) => {
      const { door, office } = await planWorkbook();
      typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 7);
      const before = (await readTheBloc(door)).overview.standings;
      await copySheet(office, sheet, area, table);
      const { overview } = await readTheBloc(door);
      const told = overview.findings.filter((finding) => finding.sentence === sentence);
      expect(told.map(({ severity, address }) => [severity, address])).toEqual([
        ['warning', `'${sheet} (2)'!${area.split(':')[0] ?? ''}`],
      ]);
      expect(told[0]?.advice).toMatch(/sổ riêng/);
      expect(overview.standings).toEqual(before);
    },
  );
});

describe('tên và số lượng đơn vị', () => {
  test('95 đơn vị: lập bảng, gõ điểm, xếp hạng và đưa kết quả vào sổ', async () => {
    const { door, office } = startWorkbook();
    const members = Array.from({ length: 95 }, (_none, place) => `Xã số ${place + 1}`);
    valueOf(await setUpBloc(door, { kind: 'empty', bloc: { name: 'Khối xã', year: 2026, members } }));
    [['1', 'Kỷ luật', 10, 'Chuẩn', 'Chấm thẳng']].forEach((row) =>
      row.forEach((content, column) => office.memory.type('Tiêu chí', 4, column, content)),
    );
    valueOf(await fillGaps(door));
    members.forEach((member, place) => typeEntry(office, 'Tự chấm', '1', member, (95 - place) / 10));
    const { overview } = await readTheBloc(door);
    expect(overview.standings.map(({ rank }) => rank)).toEqual(
      Array.from({ length: 95 }, (_none, place) => place + 1),
    );
    expect(overview.standings.at(-1)).toMatchObject({ member: 'Xã số 95', total: '0,1' });
    expect((await putResults(door)).ok).toBe(true);
  });

  test('tên có nháy, dấu = và dấu phẩy là chữ ở mọi trang, và vẫn được chấm', async () => {
    const { door, office } = startWorkbook();
    const members = ['="A" & 1', "Đội 'Sao' 3", '"Hội", chi nhánh 2', "'Ban", '+Trạm'];
    valueOf(await setUpBloc(door, { kind: 'empty', bloc: { name: '=1+1', year: 2026, members } }));
    ['1', 'Kỷ luật', 10, 'Chuẩn', 'Chấm thẳng'].forEach((content, column) =>
      office.memory.type('Tiêu chí', 4, column, content),
    );
    valueOf(await fillGaps(door));
    members.forEach((member, place) => typeEntry(office, 'Tự chấm', '1', member, 9 - place));
    const { overview } = await readTheBloc(door);
    expect(overview.standings.map(({ member, total }) => [member, total])).toEqual(
      members.map((member, place) => [member, String(9 - place)]),
    );
    expect(overview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await putResults(door)).ok).toBe(true);
  });
});

describe('một cột dán từ phông cũ', () => {
  test('ở cột Nội dung của “Tiêu chí”: nêu ô và chữ đúng, điểm không mất', async () => {
    const { door, office } = await planWorkbook();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 7);
    ['§iÓm th\u00adëng', 'Hoµn thµnh xuÊt s¾c nhiÖm vô', 'Së Néi vô'].forEach((text, place) =>
      office.memory.type('Tiêu chí', 4 + place, 1, text),
    );
    const { overview } = await readTheBloc(door);
    const told = overview.findings.filter(({ sentence }) => sentence.includes('TCVN3'));
    expect(told.map(({ address }) => address)).toEqual(["'Tiêu chí'!B5", "'Tiêu chí'!B6", "'Tiêu chí'!B7"]);
    expect(told[0]?.advice).toContain('“Điểm thưởng”');
    expect(overview.standings.find(({ member }) => member === 'Sở Nội vụ')?.total).toBe('7');
  });

  test('ở cột điểm: không chấm chữ chưa đọc được', async () => {
    const { door, office } = await planWorkbook();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', '§¹t');
    const { overview } = await readTheBloc(door);
    expect(overview.findings.some(({ sentence }) => sentence.includes('TCVN3'))).toBe(true);
    expect(overview.standings.find(({ member }) => member === 'Sở Nội vụ')?.invalid).toBe(1);
  });
});
