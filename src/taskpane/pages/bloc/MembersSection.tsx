import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { blocPane } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { MemberItem } from './MemberItem.tsx';
import { useBlocStyles } from './styles.ts';
import { takeFocus } from '../../take-focus.ts';
import type { OnOrder } from '../../on-order.ts';

const words = blocPane.members;

type Props = {
  readonly bloc: OpenBloc;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
  readonly onGo: (address: string) => void;
};

/** The members in their order, each with its changes behind a button. */
export function MembersSection({ bloc, waiting, onOrder, onGo }: Props): ReactElement {
  const styles = useBlocStyles();
  const [open, setOpen] = useState<readonly string[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  const { members } = bloc;

  // A row that was moved or got another name is drawn anew: the keyboard goes on from the same button of it.
  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>(
      `[data-focus=${JSON.stringify(wanted.current)}] button`,
    );
    if (wanted.current === null || button === null || button === undefined) return;
    // The pane may have put the keyboard on its heading while the row was away; a person who went on is left alone.
    const at = document.activeElement;
    if (at === document.body || at instanceof HTMLHeadingElement) takeFocus(button);
    wanted.current = null;
  }, [members]);

  const close = (name: string): void => setOpen((now) => now.filter((one) => one !== name));
  const order = (one: BlocOrder, focus: string, closing: string | null = null): void => {
    onOrder(one, () => {
      wanted.current = focus;
      if (closing !== null) close(closing);
    });
  };

  if (bloc.tables.members === null) {
    return (
      <Section heading={words.heading}>
        <Text block>{words.noTable}</Text>
      </Section>
    );
  }
  return (
    <Section heading={words.heading}>
      <Text block>{members.length === 0 ? words.none : words.count(members.length)}</Text>
      <ol className={styles.list} ref={list}>
        {members.map((member, place) => (
          <MemberItem
            key={member.name}
            bloc={bloc}
            member={member}
            first={place === 0}
            last={place === members.length - 1}
            isOpen={open.includes(member.name)}
            waiting={waiting}
            onToggle={() =>
              open.includes(member.name) ? close(member.name) : setOpen([...open, member.name])
            }
            onOrder={order}
            onGo={onGo}
          />
        ))}
      </ol>
      <NewMember waiting={waiting} onAdd={(name, added) => onOrder({ kind: 'addMember', name }, added)} />
    </Section>
  );
}

type NewMemberProps = {
  readonly waiting: boolean;
  readonly onAdd: (name: string, added: () => void) => void;
};

function NewMember({ waiting, onAdd }: NewMemberProps): ReactElement {
  const styles = useBlocStyles();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const tidy = name.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(tidy === '');
    if (tidy === '' || waiting) return;
    onAdd(tidy, () => setName(''));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={words.newMember}>
      <TextLine
        label={words.newMember}
        hint={words.newMemberHint}
        value={name}
        problem={tried && tidy === '' ? words.blankName : null}
        onChange={setName}
      />
      <div className={styles.buttons}>
        <ActionButton submits waiting={waiting} onPress={() => undefined}>
          {words.add}
        </ActionButton>
      </div>
    </form>
  );
}
