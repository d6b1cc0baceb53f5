import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactElement } from 'react';
import { entryForm } from '../../../actions/entry/entry-form.ts';
import { stages, type Stage } from '../../../scoring/index.ts';
import { entryPane, stageTerms } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Note } from '../../components/Note.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { MemberForm } from './MemberForm.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';
import type { EntryWriter } from './use-entry-writer.ts';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** The criteria of one member at one stage, as a form beside the grid. */
export function MemberEntry(props: EntryViewProps & { readonly writer: EntryWriter }): ReactElement {
  const { reading, workbook, waiting, writer, onDesk } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { bloc } = reading;
  const { desk, member: chosen } = workbook.state;
  const names = bloc.members.map(({ name }) => name);
  const member = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? '');
  const { stage, drafts } = desk;
  const form = useMemo(() => entryForm(bloc, stage, member, drafts), [bloc, stage, member, drafts]);
  const choose = (name: string): void => workbook.dispatch({ kind: 'memberChosen', member: name });
  const next = names[(names.indexOf(member) + 1) % names.length] ?? member;
  return (
    <>
      <Choices {...props} member={member} onMember={choose} />
      <UnsavedNote drafts={drafts} waiting={waiting} writer={writer} />
      {form === null ? (
        <MissingStage {...props} stage={stage} />
      ) : (
        <>
          {form.lacksPlaces && (
            <Note
              kind="warning"
              actions={
                <ActionButton waiting={waiting} onPress={() => void workbook.perform({ kind: 'fillGaps' })}>
                  {entryPane.form.fillPlaces}
                </ActionButton>
              }
            >
              {entryPane.form.lacksPlaces(stageTerms.name(stage))}
            </Note>
          )}
          <MemberForm form={form} stage={stage} member={member} heading={heading} onDesk={onDesk} />
          {names.length > 1 && (
            <ActionButton
              onPress={() => {
                choose(next);
                heading.current?.focus();
              }}
            >
              {entryPane.form.next(next)}
            </ActionButton>
          )}
        </>
      )}
    </>
  );
}

type ChoicesProps = EntryViewProps & {
  readonly member: string;
  readonly onMember: (name: string) => void;
};

function Choices(props: ChoicesProps): ReactElement {
  const { reading, workbook, member, onDesk, onMember } = props;
  const styles = useStyles();
  const { bloc } = reading;
  const { stage } = workbook.state.desk;
  return (
    <div className={styles.choices}>
      <Choice
        label={entryPane.stage}
        options={stages.map((one) => ({ value: one, title: stageTitle(one, props) }))}
        value={stage}
        onChange={(value) => {
          const found = stages.find((one) => one === value);
          if (found !== undefined) onDesk({ kind: 'stageChosen', stage: found });
        }}
      />
      <Choice
        label={entryPane.member}
        options={bloc.members.map(({ name, role }) => ({
          value: name,
          title: role === 'leader' ? entryPane.leads(name) : name,
        }))}
        value={member}
        onChange={onMember}
      />
    </div>
  );
}

function MissingStage({ stage, waiting, onOrder }: EntryViewProps & { readonly stage: Stage }): ReactElement {
  return (
    <Note
      kind="warning"
      actions={
        <ActionButton
          look="primary"
          waiting={waiting}
          onPress={() => void onOrder({ kind: 'makeStage', stage })}
        >
          {entryPane.makeStage(stage)}
        </ActionButton>
      }
    >
      {entryPane.missingStage(stage)}
    </Note>
  );
}

function stageTitle(stage: Stage, { reading }: EntryViewProps): string {
  const title = entryPane.stages[stage];
  return reading.bloc.stages.some((one) => one.stage === stage) ? title : entryPane.noStageYet(title);
}
