import {
  exampleCriteria,
  exampleEntries,
  exampleRegulation,
  exampleTargets,
} from '../../src/functions/words/examples.ts';
import { functions } from '../../src/functions/registry.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { startOffice } from '../support/office-host.ts';
import type { StartedOffice } from '../support/office-host.ts';

/** Through the real custom-functions runtime; the module registers everything when it is loaded, as in the pane. */
async function started(emptyCells: 'zero' | 'null'): Promise<StartedOffice> {
  const office = startOffice({ emptyCells });
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
  jest.resetModules();
  await import('../../src/functions/index.ts');
  return office;
}

/** A range as a workbook holds it: what is blank in the table is an empty cell. */
function range(table: Cells): readonly (readonly (string | number | boolean | null)[])[] {
  return table.map((row) => row.map((cell) => (typeof cell === 'object' || cell === '' ? null : cell)));
}

describe('the functions in the real runtime', () => {
  test.each(['zero', 'null'] as const)(
    'TONGHOP answers its table, empty cells arriving as %s',
    async (emptyCells) => {
      const office = await started(emptyCells);
      const tables = [exampleCriteria, exampleEntries, exampleTargets, exampleRegulation].map(range);
      const answer = JSON.stringify(await office.callFunction('TONGHOP', ...tables));
      expect(answer).toContain('["Sở Nội vụ",96.5,1.5,0,98,0.98,1,"Xuất sắc",""]');
      expect(answer).toContain(
        '["Ban Dân tộc",95,0,0.25,94.75,0.9475,2,"Tốt","Thiếu 0,25 điểm để đạt Xuất sắc"]',
      );
    },
  );

  test('a mistake of the user is an error with its sentence', async () => {
    const office = await started('zero');
    const answer = await office.callFunction('HANMUC', 54);
    expect(answer).toMatchObject({ kind: 'error', error: { code: '#VALUE!' } });
    expect(JSON.stringify(answer)).toContain('ty_le');
  });

  test('a fault of one cell comes out in that cell, with its sentence', async () => {
    const office = await started('null');
    const answer = JSON.stringify(await office.callFunction('HINHTHUCHOINGHI', [[185], ['abc']]));
    expect(answer).toContain('Hội nghị toàn thể');
    expect(answer).toContain('so_nguoi, dòng 2, cột 1');
  });

  test('every function of the registry is associated', async () => {
    const office = await started('zero');
    for (const { id } of functions) {
      expect(JSON.stringify(await office.callFunction(id))).toContain('Thiếu đối số');
    }
  });
});
