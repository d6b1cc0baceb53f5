import { useMemo, type ReactElement } from 'react';
import { documentText, evidenceView, type EvidenceRow } from '../../../actions/entry/evidence-view.ts';
import { entryPane } from '../../../text/index.ts';
import type { EvidenceDocument } from '../../../workbook/evidence-register.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { useListStyles } from './list-styles.ts';
import { MemberChoice } from './MemberChoice.tsx';
import { useMember } from './use-member.ts';
import { useOpenForm } from './use-open-form.ts';

const words = entryPane.evidence;

/** The documents of one member line by line; lines with points and without a document first. */
export function EvidenceView({ reading, workbook, waiting, onOrder }: EntryViewProps): ReactElement {
  const styles = useListStyles();
  const { bloc } = reading;
  const { member, choose } = useMember(workbook, bloc);
  const view = useMemo(() => evidenceView(bloc, member), [bloc, member]);
  const { open, show, close, list } = useOpenForm();
  return (
    <Section heading={words.heading}>
      <div className={styles.head}>
        <Text block>{words.how}</Text>
        <MemberChoice bloc={bloc} member={member} onChoose={choose} />
        <Text block strong>
          {words.counts(view.documents, view.missing)}
        </Text>
      </div>
      <ul className={styles.list} ref={list}>
        {view.rows.map((row) => (
          <li key={`${member} ${row.code}`} data-row={row.code} className={styles.item}>
            <LineHeading row={row} />
            {row.documents.map((document) =>
              open === `${row.code} ${document.row}` ? (
                <DocumentForm
                  key={document.row}
                  code={row.code}
                  member={member}
                  before={document}
                  waiting={waiting}
                  onOrder={onOrder}
                  onClose={close}
                />
              ) : (
                <Document
                  key={document.row}
                  document={document}
                  onEdit={() => show(`${row.code} ${document.row}`)}
                />
              ),
            )}
            {open === row.code ? (
              <DocumentForm
                code={row.code}
                member={member}
                before={null}
                waiting={waiting}
                onOrder={onOrder}
                onClose={close}
              />
            ) : (
              <div className={styles.buttons}>
                <ActionButton size="small" label={words.addFor(row.code)} onPress={() => show(row.code)}>
                  {words.add}
                </ActionButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LineHeading({ row }: { row: EvidenceRow }): ReactElement {
  const styles = useListStyles();
  const { code, title, asked, points, documents, missing } = row;
  return (
    <>
      <Text strong>{`${code} ${title}`}</Text>
      <Text small className={styles.mild}>
        {[...(asked === null ? [] : [words.asked(asked)]), words.points(points)].join(' · ')}
      </Text>
      {missing && <Text className={styles.open}>{words.missing}</Text>}
      {!missing && documents.length === 0 && asked !== null && <Text>{words.none}</Text>}
    </>
  );
}

function Document({ document, onEdit }: { document: EvidenceDocument; onEdit: () => void }): ReactElement {
  const text = documentText(document);
  return (
    <div>
      <Text>{text}</Text>{' '}
      <ActionButton look="subtle" size="small" label={words.editOne(text)} onPress={onEdit}>
        {words.edit}
      </ActionButton>
    </div>
  );
}
