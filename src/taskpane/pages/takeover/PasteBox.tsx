import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ClipboardEvent, type ReactElement } from 'react';
import { showNumber, takeOverPane } from '../../../text/index.ts';
import { columnCount } from '../../../workbook/takeover/office-table.ts';
import { validationOf } from '../../components/validation.ts';
import { mostColumns, mostRows } from '../../../workbook/takeover/office-table.ts';
import { mostCharacters, readPaste, type Paste, type PasteProblem } from './read-paste.ts';
import type { ChosenTable } from './SourceSection.tsx';

const words = takeOverPane.source;

const problems: Readonly<Record<PasteProblem, string>> = {
  empty: takeOverPane.paste.empty,
  tooLarge: takeOverPane.paste.tooLarge(
    showNumber(mostCharacters / 1_000_000),
    showNumber(mostRows),
    showNumber(mostColumns),
  ),
  tooDeep: takeOverPane.paste.tooDeep,
};

/** A table copied in Word or Excel is pasted here; only its words come in, and the box is empty again. */
export function PasteBox({ onChoose }: { onChoose: (chosen: ChosenTable) => void }): ReactElement {
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const [count, setCount] = useState(1);
  const take = (paste: Paste): void => {
    const reading = readPaste(paste);
    setProblem(reading.ok ? null : reading.problem);
    if (!reading.ok) return;
    const { table } = reading;
    setCount(count + 1);
    onChoose({
      key: `pasted ${count}`,
      title: words.pasted(table.cells.length, columnCount(table.cells)),
      table,
    });
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData } = event;
    take({ html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') });
  };
  return (
    <Field
      label={words.pasteLabel}
      hint={words.pasteHint}
      {...validationOf(problem === null ? null : problems[problem])}
    >
      <Textarea
        value=""
        rows={2}
        onPaste={onPaste}
        // Text that comes in another way (dropped, dictated) has no HTML.
        onChange={(_event, data) => take({ html: '', text: data.value })}
      />
    </Field>
  );
}
