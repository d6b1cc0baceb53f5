import { useState, type ReactElement } from 'react';
import { emptyForm, takeOverPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useTakeOverStyles } from './styles.ts';

type Props = {
  /** The year that the table's title names, or nothing. */
  readonly firstYear: string;
  readonly waiting: boolean;
  readonly onCreate: (name: string | null, year: number | null) => void;
};

/** The last step: the bloc's name and year, if the person wants to say them, and the button. */
export function CreateSection({ firstYear, waiting, onCreate }: Props): ReactElement {
  const styles = useTakeOverStyles();
  const [name, setName] = useState('');
  const [year, setYear] = useState(firstYear);
  const typed = year.trim();
  const badYear = typed !== '' && !/^(19|2[01])\d\d$/.test(typed);
  const create = (): void => {
    if (waiting || badYear) return;
    onCreate(name.trim() === '' ? null : name.trim(), typed === '' ? null : Number(typed));
  };
  return (
    <div className={styles.finish}>
      <TextLine
        label={emptyForm.name}
        hint={emptyForm.nameHint}
        value={name}
        problem={null}
        onChange={setName}
      />
      <TextLine
        label={emptyForm.year}
        hint={emptyForm.yearHint}
        value={year}
        problem={badYear ? takeOverPane.badYear : null}
        onChange={setYear}
      />
      <Text small>{takeOverPane.createHint}</Text>
      <ActionButton look="primary" waiting={waiting} onPress={create}>
        {takeOverPane.create}
      </ActionButton>
    </div>
  );
}
