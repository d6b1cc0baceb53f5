import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormLine } from '../../../actions/entry/entry-form.ts';
import { entryPane } from '../../../text/index.ts';
import type { FlaggedText } from '../../../workbook/typed-entry.ts';
import { Text } from '../../components/Text.tsx';
import { validationOf } from '../../components/validation.ts';

const words = entryPane.form;

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { maxWidth: '180px' },
  under: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  points: { fontVariantNumeric: 'tabular-nums' },
  previous: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly line: FormLine;
  /** `left`: the value is complete as it is, such as a choice. */
  readonly onType: (typed: FlaggedText, left: boolean) => void;
  readonly onLeave: () => void;
};

/** One criterion: what to type, its points at once, what the stage before gave, and what is wrong. */
export function EntryLine({ line, onType, onLeave }: Props): ReactElement {
  const styles = useStyles();
  const { code, title, text, flagged, flag, points, problems, previous, inBook, hasPlace } = line;
  const problem = hasPlace ? (problems.length === 0 ? null : problems.join(' ')) : words.noPlace;
  return (
    <div className={styles.line}>
      <Field label={`${code} ${title}`} hint={line.hint} className={styles.field} {...validationOf(problem)}>
        {line.options === null ? (
          <Input
            className={styles.input}
            value={text}
            disabled={!hasPlace}
            onChange={(_event, data) => onType({ text: data.value, flagged }, false)}
            onBlur={onLeave}
          />
        ) : (
          <Select
            className={styles.input}
            value={text}
            disabled={!hasPlace}
            onChange={(_event, data) => onType({ text: data.value, flagged }, true)}
          >
            {optionsOf(line.options, text).map((option) => (
              <option key={option} value={option}>
                {option === '' ? words.blank : option}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {flag !== null && (
        <label>
          <input
            type="checkbox"
            checked={flagged}
            disabled={!hasPlace || text.trim() === ''}
            onChange={(event) => onType({ text, flagged: event.target.checked }, true)}
          />{' '}
          {flag}
        </label>
      )}
      <div className={styles.under}>
        <Text strong className={styles.points}>
          {points}
        </Text>
        {previous !== null && <Text className={styles.previous}>{previous}</Text>}
      </div>
      {line.remarks.map((remark) => (
        <Text key={remark} small block className={styles.previous}>
          {remark}
        </Text>
      ))}
      {inBook !== null && (
        <Text small block>
          {words.inBook(inBook)}
        </Text>
      )}
    </div>
  );
}

/** What stands in the cell is shown even where it is none of the levels: the person sees it and chooses. */
function optionsOf(options: readonly string[], text: string): readonly string[] {
  return [...new Set(['', ...options, text])];
}
