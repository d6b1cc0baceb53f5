import { useMemo, type ReactElement } from 'react';
import { documentText, evidenceView, type EvidenceRow } from '../../../actions/entry/evidence-view.ts';
import { entryPane } from '../../../text/index.ts';
import type { EvidenceDocument } from '../../../workbook/evidence-register.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { KeptParts } from '../../components/KeptParts.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { useListStyles } from './list-styles.ts';
import { MemberChoice } from './MemberChoice.tsx';
import { useMember } from './use-member.ts';
import { useOpenForms } from './use-open-forms.ts';

const words = entryPane.evidence;

/** The documents of one member line by line; lines with points and without a document first. */
export function EvidenceView(props: EntryViewProps): ReactElement {
  const { reading, workbook } = props;
  const styles = useListStyles();
  const { bloc } = reading;
  const { member, choose } = useMember(workbook, bloc);
  return (
    <Section heading={words.heading}>
      <div className={styles.head}>
        <Text block>{words.how}</Text>
        <MemberChoice bloc={bloc} member={member} onChoose={choose} />
      </div>
      <KeptParts chosen={member} part={(one) => <Documents {...props} member={one} />} />
    </Section>
  );
}

/** The lines of one member with their documents and forms. */
function Documents({
  reading,
  waiting,
  onOrder,
  member,
}: EntryViewProps & { readonly member: string }): ReactElement {
  const styles = useListStyles();
  const { bloc } = reading;
  const view = useMemo(() => evidenceView(bloc, member), [bloc, member]);
  const { isOpen, show, close, list } = useOpenForms();
  return (
    <>
      <Text block strong>
        {words.counts(view.documents, view.missing)}
      </Text>
      <ul className={styles.list} ref={list}>
        {view.rows.map((row) => (
          <li key={row.code} data-row={row.code} className={styles.item}>
            <LineHeading row={row} />
            {row.documents.map((document) =>
              isOpen(`${row.code} ${document.row}`) ? (
                <DocumentForm
                  key={document.row}
                  code={row.code}
                  member={member}
                  before={document}
                  waiting={waiting}
                  onOrder={onOrder}
                  onClose={() => close(`${row.code} ${document.row}`)}
                />
              ) : (
                <Document
                  key={document.row}
                  document={document}
                  onEdit={() => show(`${row.code} ${document.row}`)}
                />
              ),
            )}
            {isOpen(row.code) ? (
              <DocumentForm
                code={row.code}
                member={member}
                before={null}
                waiting={waiting}
                onOrder={onOrder}
                onClose={() => close(row.code)}
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
    </>
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
