import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import type { Workbook } from '../../use-workbook.ts';

type ChosenMember = { readonly member: string; readonly choose: (name: string) => void };

/** The member that the pane is looking at, else the first of the list. */
export function useMember({ state, dispatch }: Workbook, { members }: OpenBloc): ChosenMember {
  const chosen = members.find(({ name }) => name === state.member) ?? members[0];
  return {
    member: chosen?.name ?? '',
    choose: (name) => dispatch({ kind: 'memberChosen', member: name }),
  };
}
