import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { takeOverPane } from '../../../text/index.ts';
import { columnLetters } from '../../../workbook/address.ts';
import type { OfficeHeader } from '../../../workbook/takeover/office-header.ts';
import type { ColumnMapping } from '../../../workbook/takeover/propose-mapping.ts';
import { membersOfMapping } from '../../../workbook/takeover/score-cells.ts';
import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { Folded } from './Folded.tsx';
import { needsUnit, columnUseOf, columnUses, valueOfUse } from './column-uses.ts';
import { useTakeOverStyles } from './styles.ts';

const words = takeOverPane.mapping;
/** More score columns than this are folded: 95 units would hide everything else. */
const mostInSight = 6;

type Props = {
  readonly header: OfficeHeader;
  /** The column of the sheet that the table begins in, from 1. */
  readonly firstColumn: number;
  readonly mapping: ColumnMapping;
  readonly withScores: boolean;
  readonly unit: string;
  readonly unitProblem: string | null;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onWithScores: (withScores: boolean) => void;
  readonly onUnit: (unit: string) => void;
};

/** Step 2: what each column holds, as guessed and as the person wants it. */
export function MappingSection(props: Props): ReactElement {
  const { header, mapping, withScores, unit, unitProblem, onWithScores, onUnit } = props;
  const styles = useTakeOverStyles();
  const columns = mapping
    .map((_use, column) => column)
    .filter((column) => (header.paths[column] ?? []).length > 0);
  const scores = columns.filter((column) => mapping[column]?.kind === 'score');
  const folded = scores.length > mostInSight ? scores : [];
  return (
    <Section heading={words.heading}>
      <div className={styles.stack}>
        <Text block>{words.hint}</Text>
        {columns
          .filter((column) => !folded.includes(column))
          .map((column) => (
            <ColumnChoice key={column} {...props} column={column} />
          ))}
        {folded.length > 0 && (
          <Folded summary={words.scoreColumns(folded.length)}>
            {() => (
              <div className={styles.stack}>
                {folded.map((column) => (
                  <ColumnChoice key={column} {...props} column={column} />
                ))}
              </div>
            )}
          </Folded>
        )}
        {scores.length > 0 && (
          <>
            <Checkbox
              label={words.withScores}
              checked={withScores}
              onChange={(_event, data) => onWithScores(data.checked === true)}
            />
            {withScores && needsUnit(mapping) && (
              <TextLine
                label={words.unit}
                hint={words.unitHint}
                value={unit}
                problem={unitProblem}
                onChange={onUnit}
              />
            )}
            {withScores && <Text small>{words.members(membersOfMapping(mapping, unit.trim()))}</Text>}
          </>
        )}
      </div>
    </Section>
  );
}

function ColumnChoice({
  header,
  firstColumn,
  mapping,
  column,
  onMapping,
}: Props & { readonly column: number }): ReactElement {
  const path = header.paths[column] ?? [];
  const use = mapping[column] ?? { kind: 'ignore' };
  return (
    <Choice
      label={words.column(columnLetters(firstColumn + column), path.join(' – '))}
      options={columnUses}
      value={valueOfUse(use)}
      onChange={(value) =>
        onMapping(mapping.map((one, place) => (place === column ? columnUseOf(value, path, one) : one)))
      }
    />
  );
}
