import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangedInCells } from '../../../actions/criteria/criteria-lock.ts';
import { criteriaWatch, differenceLines } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { GoToCell } from '../../components/GoToCell.tsx';
import { Note } from '../../components/Note.tsx';
import { Text } from '../../components/Text.tsx';
import { EffectTable } from './EffectTable.tsx';

const words = criteriaWatch;
const shownAtMost = 8;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

type Props = {
  readonly changed: ChangedInCells;
  readonly waiting: boolean;
  readonly record: { readonly label: string; readonly onPress: () => void };
  readonly onPutBack: () => void;
  readonly onGo: (address: string) => void;
};

/** Locked criteria that were changed in their cells: what, whose points it moves, and the two ways on. */
export function ChangedCriteria({ changed, waiting, record, onPutBack, onGo }: Props): ReactElement {
  const canPutBack = changed.difference !== null && changed.difference.putBack !== null;
  return (
    <Note
      kind="warning"
      title={words.changedTitle(changed.version)}
      actions={
        <>
          <ActionButton look="primary" waiting={waiting} onPress={record.onPress}>
            {record.label}
          </ActionButton>
          {canPutBack && (
            <ActionButton waiting={waiting} onPress={onPutBack}>
              {words.putBack}
            </ActionButton>
          )}
        </>
      }
    >
      <Text block>{words.changes}</Text>
      <Changes changed={changed} onGo={onGo} />
      <ChangedPoints changed={changed} />
      <Text block>{canPutBack ? words.what : words.whatOnly}</Text>
    </Note>
  );
}

function Changes({ changed, onGo }: Pick<Props, 'changed' | 'onGo'>): ReactElement {
  const styles = useStyles();
  const lines =
    changed.difference === null
      ? [{ words: changed.what, address: null }]
      : differenceLines(changed.difference);
  const shown = lines.slice(0, shownAtMost);
  return (
    <ul className={styles.list}>
      {shown.map(({ words: text, address }) => (
        <li key={`${address ?? ''} ${text}`}>
          <Text block>{text}</Text>
          {address !== null && <GoToCell address={address} onGo={onGo} />}
        </li>
      ))}
      {lines.length > shown.length && <li>{words.more(lines.length - shown.length)}</li>}
    </ul>
  );
}

/** Whose points a change in the cells has moved. */
export function ChangedPoints({ changed: { effect } }: Pick<Props, 'changed'>): ReactElement {
  if (effect === null) return <Text block>{words.unknownEffect}</Text>;
  return <EffectTable rows={effect} />;
}
