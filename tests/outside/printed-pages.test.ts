import { sampleSheets } from '../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { writeWorkbook } from '../../src/files/write-workbook.ts';
import { noEvidence } from '../../src/workbook/evidence-lines.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { blocPages } from '../../src/workbook/print/bloc-page.ts';
import { memberPage } from '../../src/workbook/print/member-page.ts';
import { libreOfficePlace, printInLibreOffice } from '../support/libre-office.ts';
import { snapshotOf } from '../workbook/snapshot-of.ts';

const describeOutside = libreOfficePlace === null ? describe.skip : describe;

jest.setTimeout(180_000);

describeOutside('printed pages in LibreOffice', () => {
  it('one page for the bloc of six, one for each of its members: seven pages', async () => {
    const bloc = openBloc(snapshotOf(sampleSheets(tongHop2021)));
    if (bloc === null) throw new Error('no bloc');
    const members = bloc.result.members.flatMap((_member, index) => {
      const page = memberPage(bloc, index, noEvidence);
      return page === null ? [] : [page.plan()];
    });
    const pdf = printInLibreOffice(await writeWorkbook([...blocPages(bloc), ...members]));
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(7);
  });
});
