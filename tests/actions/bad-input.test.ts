import { readBloc } from '../../src/actions/read-bloc.ts';
import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { addSheet, valueOf } from '../excel/start.ts';
import type { StartedOffice } from '../support/office-host.ts';
import { readTheBloc, startWorkbook, typeEntry } from './start.ts';

type Typed = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
};

/** The plan's workbook with one thing typed wrongly; the findings that mention it, and the cells before and after. */
async function after(spoil: (office: StartedOffice) => void) {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  spoil(office);
  const cells = () =>
    office.memory
      .sheetNames()
      .map((sheet) =>
        Array.from({ length: 40 }, (_, row) =>
          Array.from({ length: 16 }, (__, column) => office.memory.formula(sheet, row, column)),
        ),
      );
  const before = cells();
  const { overview } = await readTheBloc(door);
  expect(cells()).toEqual(before);
  return overview;
}

const typed =
  ({ sheet, row, column, content }: Typed) =>
  (office: StartedOffice) =>
    office.memory.type(sheet, row, column, content);

const entry = (content: string | number) => (office: StartedOffice) =>
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', content);

describe('bad input is named with its cell and changes nothing', () => {
  it.each([
    ['a text in a number cell', entry('khá tốt'), /Tự chấm/, /khá tốt/],
    ['the ambiguous number 1.234', entry("'1.234"), /Tự chấm/, /1\.234|1,234/],
    ['an error value', entry('#DIV/0!'), /Tự chấm/, /#DIV\/0!/],
    ['a duplicate code', typed({ sheet: 'Tiêu chí', row: 6, column: 0, content: 'I.1' }), /Tiêu chí/, /I\.1/],
    ['a missing header', typed({ sheet: 'Tiêu chí', row: 3, column: 0, content: '' }), /Tiêu chí/, /Mã/],
    ['an unknown member', typed({ sheet: 'Tự chấm', row: 3, column: 4, content: 'Sở Lạ' }), /./, /Sở Lạ/],
    ['an unknown code', typed({ sheet: 'Tự chấm', row: 5, column: 0, content: 'X.9' }), /Tự chấm/, /X\.9/],
  ])('%s', async (_, spoil, address, sentence) => {
    const { findings } = await after(spoil);
    const told = findings.filter((finding) => sentence.test(finding.sentence));
    expect(told).not.toEqual([]);
    expect(told.map((finding) => finding.address ?? '').join()).toMatch(address);
    expect(told[0]?.advice).not.toBe('');
  });

  it('an empty sheet beside the tables is no matter', async () => {
    const { door, office } = startWorkbook();
    valueOf(await setUpBloc(door, { kind: 'plan', plan }));
    await addSheet('Nháp', office);
    const { overview } = await readTheBloc(door);
    expect(overview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a workbook that is not ours has no bloc, and nothing in it is touched', async () => {
    const { door, office } = startWorkbook();
    office.memory.setCells('Sheet1', [{ row: 0, column: 0, content: 'Sổ thu chi' }]);
    expect(valueOf(await readBloc(door, null)).kind).toBe('noBloc');
    expect(office.memory.value('Sheet1', 0, 0)).toBe('Sổ thu chi');
  });
});
