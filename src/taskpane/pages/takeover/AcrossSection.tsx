import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { stages } from '../../../scoring/index.ts';
import { paneText, takeOverAcross, takeOverPane } from '../../../text/index.ts';
import { columnLetters } from '../../../workbook/address.ts';
import type { AcrossLayout } from '../../../workbook/takeover/across/across-layout.ts';
import type { AcrossMapping, AcrossUse } from '../../../workbook/takeover/across/across-mapping.ts';
import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { Folded } from './Folded.tsx';
import { acrossUseOf, acrossUses, valueOfAcross } from './across-uses.ts';
import { useTakeOverStyles } from './styles.ts';

const words = takeOverAcross;
/** More columns of one kind than this are folded. */
const mostInSight = 4;

type Props = {
  readonly layout: AcrossLayout;
  /** The column of the sheet that the table begins in, from 1. */
  readonly firstColumn: number;
  readonly mapping: AcrossMapping;
  readonly stageWords: readonly string[];
  /** Null before they have been read. */
  readonly members: readonly string[] | null;
  readonly withScores: boolean;
  readonly onMapping: (mapping: AcrossMapping) => void;
  readonly onWithScores: (withScores: boolean) => void;
};

/** Step 2 of a table with one unit to a row: its units' column, its stages, and what every other column holds. */
export function AcrossSection(props: Props): ReactElement {
  const { layout, mapping, stageWords, members, withScores, onMapping, onWithScores } = props;
  const styles = useTakeOverStyles();
  const columns = mapping.uses
    .map((_use, column) => column)
    .filter((column) => (layout.header.paths[column] ?? []).length > 0);
  const of = (...kinds: readonly AcrossUse['kind'][]) =>
    columns.filter((column) => kinds.includes(mapping.uses[column]?.kind ?? 'ignore'));
  return (
    <Section heading={takeOverPane.mapping.heading}>
      <div className={styles.stack}>
        {of('member', 'stage').map((column) => (
          <ColumnChoice key={column} {...props} column={column} />
        ))}
        {stageWords.map((word) => (
          <Choice
            key={word}
            label={words.stageOf(wordOf(word))}
            options={stages.map((stage) => ({ value: stage, title: paneText.stages.names[stage] }))}
            value={mapping.stages.get(word) ?? 'self'}
            onChange={(value) => {
              const stage = stages.find((one) => one === value) ?? 'self';
              onMapping({ ...mapping, stages: new Map([...mapping.stages, [word, stage]]) });
            }}
          />
        ))}
        <Columns {...props} columns={of('line')} summary={words.lineColumns} />
        <Columns {...props} columns={of('total')} summary={words.totalColumns} />
        <Columns {...props} columns={of('ignore')} summary={words.otherColumns} />
        <Checkbox
          label={takeOverPane.mapping.withScores}
          checked={withScores}
          onChange={(_event, data) => onWithScores(data.checked === true)}
        />
        {withScores && members !== null && <Text small>{takeOverPane.mapping.members(members)}</Text>}
      </div>
    </Section>
  );
}

function wordOf(word: string): string {
  const own = stages.find((stage) => stage === word);
  return own === undefined ? word : paneText.stages.names[own];
}

type ColumnsProps = Props & {
  readonly columns: readonly number[];
  readonly summary: (count: number) => string;
};

function Columns({ columns, summary, ...props }: ColumnsProps): ReactElement | null {
  const styles = useTakeOverStyles();
  if (columns.length === 0) return null;
  const choices = () => columns.map((column) => <ColumnChoice key={column} {...props} column={column} />);
  if (columns.length <= mostInSight) return <>{choices()}</>;
  return (
    <Folded summary={summary(columns.length)}>{() => <div className={styles.stack}>{choices()}</div>}</Folded>
  );
}

function ColumnChoice({
  layout,
  firstColumn,
  mapping,
  column,
  onMapping,
}: Props & { readonly column: number }): ReactElement {
  const path = layout.header.paths[column] ?? [];
  return (
    <Choice
      label={takeOverPane.mapping.column(columnLetters(firstColumn + column), path.join(' – '))}
      options={acrossUses}
      value={valueOfAcross(mapping.uses[column] ?? { kind: 'ignore' })}
      onChange={(value) => onMapping({ ...mapping, uses: acrossUseOf(mapping.uses, column, value) })}
    />
  );
}
