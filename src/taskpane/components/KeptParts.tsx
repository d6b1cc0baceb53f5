import { Activity, memo, useState, type ReactElement, type ReactNode } from 'react';

type Props<Name extends string> = {
  readonly chosen: Name;
  readonly part: (name: Name) => ReactNode;
};

/** Parts that are looked at in turns: what is typed in one is still there when the person comes back to it. */
export function KeptParts<Name extends string>({ chosen, part }: Props<Name>): ReactElement {
  const [seen, setSeen] = useState<readonly Name[]>([chosen]);
  if (!seen.includes(chosen)) setSeen([...seen, chosen]);
  return (
    <>
      {seen.map((name) => (
        <Activity key={name} mode={name === chosen ? 'visible' : 'hidden'}>
          <Held isShown={name === chosen}>{part(name)}</Held>
        </Activity>
      ))}
    </>
  );
}

type HeldProps = { readonly isShown: boolean; readonly children: ReactNode };

/** A hidden part is not drawn anew with every reading of the workbook. */
const Held = memo(
  function Held({ children }: HeldProps): ReactElement {
    return <>{children}</>;
  },
  (_before, { isShown }) => !isShown,
);
