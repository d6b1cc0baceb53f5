import type { ReactElement } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { FactsSection } from './FactsSection.tsx';
import { MembersSection } from './MembersSection.tsx';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly waiting: boolean;
  readonly onOrder: (order: BlocOrder) => void;
  readonly onGo: (address: string) => void;
};

/** The bloc itself: what it is, who belongs to it. */
export default function BlocTab({ reading, waiting, onOrder }: Props): ReactElement {
  const { bloc } = reading;
  return (
    <>
      <FactsSection bloc={bloc} waiting={waiting} onOrder={onOrder} />
      <MembersSection bloc={bloc} waiting={waiting} onOrder={onOrder} />
    </>
  );
}
