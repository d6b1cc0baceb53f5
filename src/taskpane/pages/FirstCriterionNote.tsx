import type { ReactElement } from 'react';
import { firstCriterion } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { Text } from '../components/Text.tsx';

const words = firstCriterion;

type Props = {
  readonly address: string;
  readonly onGo: (address: string) => void;
  readonly onAdd: () => void;
};

/** There is nothing to score yet: where and how to write the criteria. */
export default function FirstCriterionNote({ address, onGo, onAdd }: Props): ReactElement {
  return (
    <Note
      kind="warning"
      actions={
        <>
          <ActionButton look="primary" onPress={onAdd}>
            {words.add}
          </ActionButton>
          <ActionButton onPress={() => onGo(address)}>{words.goTo}</ActionButton>
        </>
      }
    >
      <Text block>{words.none}</Text>
      <Text block>{words.how}</Text>
    </Note>
  );
}
