import { useState, type ReactElement, type ReactNode } from 'react';

type Props = { readonly summary: string; readonly children: () => ReactNode };

/** What opens below its summary; made when it is first opened: 285 dropdowns take longer to draw than to read. */
export function Folded({ summary, children }: Props): ReactElement {
  const [isMade, setMade] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setMade(true)}>
      <summary>{summary}</summary>
      {isMade && children()}
    </details>
  );
}
