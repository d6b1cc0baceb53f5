import { useMemo, useState, type ReactElement } from 'react';
import { takeOverAcross, takeOverPane } from '../../../text/index.ts';
import { findLayout } from '../../../workbook/takeover/office-layout.ts';
import type { OfficeLayout } from '../../../workbook/takeover/office-layout.ts';
import { Note } from '../../components/Note.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { ReadAcross } from './ReadAcross.tsx';
import { ReadTable, type ReadProps } from './ReadTable.tsx';

/** A table that can be read: which way its criteria go, said and changed here, and the steps for that way. */
export function FoundTable(props: ReadProps): ReactElement {
  const { cells } = props.table;
  const [wanted, setWanted] = useState<OfficeLayout['kind'] | null>(null);
  const found = useMemo(() => findLayout(cells, wanted), [cells, wanted]);
  return (
    <>
      <LayoutChoice kind={found?.kind ?? wanted} onChange={setWanted} />
      {found === null && (
        <Note kind="warning">
          {wanted === null ? takeOverPane.source.noHeader : takeOverAcross.notFound[wanted]}
        </Note>
      )}
      {found?.kind === 'down' && <ReadTable key={keyOf(found.header)} {...props} header={found.header} />}
      {found?.kind === 'across' && (
        <ReadAcross key={keyOf(found.layout.header)} {...props} layout={found.layout} />
      )}
    </>
  );
}

/** Other columns in the table are guessed anew. */
function keyOf({ paths }: { readonly paths: readonly (readonly string[])[] }): string {
  return paths.map((path) => path.join('/')).join('|');
}
