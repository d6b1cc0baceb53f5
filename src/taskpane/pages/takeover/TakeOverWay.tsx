import { lazy, useEffect, useState, type ReactElement } from 'react';
import { startPage } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { LaterPart } from '../../components/LaterPart.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { takeFocus } from '../../take-focus.ts';
import type { TakeOverProps } from './props.ts';

const TakeOverForm = lazy(() => import('./TakeOverForm.tsx'));

/** Once there are criteria this way is gone, and with it the pressed button: the keyboard goes on from the page's title. */
function focusHeading(): void {
  if (document.activeElement === document.body) takeFocus(document.querySelector<HTMLElement>('h1'));
}

/** The way to an office's own table in a bloc that has no criteria yet. */
export default function TakeOverWay({
  takeOver,
  waiting,
}: {
  takeOver: TakeOverProps;
  waiting: boolean;
}): ReactElement {
  const [open, setOpen] = useState(false);
  useEffect(() => focusHeading, []);
  if (open)
    return (
      <LaterPart>
        <TakeOverForm {...takeOver} waiting={waiting} onBack={() => setOpen(false)} />
      </LaterPart>
    );
  return (
    <Section heading={startPage.takeOver}>
      <Text block>{startPage.takeOverHint}</Text>
      <ActionButton onPress={() => setOpen(true)}>{startPage.takeOver}</ActionButton>
    </Section>
  );
}
