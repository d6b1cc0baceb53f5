import type { ReactElement } from 'react';
import { entryPane } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { Choice } from '../../components/Choice.tsx';

type Props = {
  readonly bloc: OpenBloc;
  readonly member: string;
  readonly onChoose: (name: string) => void;
};

/** The members of the bloc; the leader is marked, for it is a contestant too. */
export function MemberChoice({ bloc, member, onChoose }: Props): ReactElement {
  return (
    <Choice
      label={entryPane.member}
      options={bloc.members.map(({ name, role }) => ({
        value: name,
        title: role === 'leader' ? entryPane.leads(name) : name,
      }))}
      value={member}
      onChange={onChoose}
    />
  );
}
