import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactElement } from 'react';
import { entryForm } from '../../../actions/entry/entry-form.ts';
import { stages, type Stage } from '../../../scoring/index.ts';
import { entryPane, stageTerms } from '../../../text/index.ts';
import { appraiserOf } from '../../../workbook/appraisers.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { MemberChoice } from './MemberChoice.tsx';
import { MemberForm } from './MemberForm.tsx';
import { StageChoice } from './StageChoice.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';
import type { EntryWriter } from './use-entry-writer.ts';
import { useMember } from './use-member.ts';

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
  const behind = useRef<HTMLDivElement>(null);
  const { bloc } = reading;
  const { desk } = workbook.state;
  const { member, choose } = useMember(workbook, bloc);
  const names = bloc.members.map(({ name }) => name);
  const { stage, drafts } = desk;
  const form = useMemo(() => entryForm(bloc, stage, member, drafts), [bloc, stage, member, drafts]);
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
          <LeaderNote {...props} member={member} stage={stage} />
          <MemberForm
            form={form}
            stage={stage}
            member={member}
            heading={heading}
            onDesk={onDesk}
            onEnd={() => (behind.current?.querySelector('button') ?? heading.current)?.focus()}
          />
          {names.length > 1 && (
            <div ref={behind}>
              <ActionButton
                onPress={() => {
                  choose(next);
                  heading.current?.focus();
                }}
              >
                {entryPane.form.next(next)}
              </ActionButton>
            </div>
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
      <StageChoice
        label={entryPane.stage}
        stages={stages}
        stage={stage}
        titleOf={(one) => stageTitle(one, props)}
        onChoose={(one) => onDesk({ kind: 'stageChosen', stage: one })}
      />
      <MemberChoice bloc={bloc} member={member} onChoose={onMember} />
    </div>
  );
}

/** The leader's own unit is marked wherever somebody else appraises it. */
function LeaderNote(
  props: EntryViewProps & { readonly member: string; readonly stage: Stage },
): ReactElement | null {
  const { reading, member, stage } = props;
  const { members, appraisal } = reading.bloc;
  const leads = members.some(({ name, role }) => name === member && role === 'leader');
  if (!leads || stage === 'self') return null;
  const named = appraiserOf(appraisal.appraisers, member);
  const who = named === null ? null : [named.person, named.unit].filter((part) => part !== '').join(', ');
  return <Note kind="warning">{entryPane.form.leadsItself(who)}</Note>;
}

function MissingStage({ stage, waiting, onOrder }: EntryViewProps & { readonly stage: Stage }): ReactElement {
  return (
    <Note
      kind="warning"
      actions={
        <ActionButton look="primary" waiting={waiting} onPress={() => onOrder({ kind: 'makeStage', stage })}>
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
