import { useMemo, type ReactElement } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { doubtRows } from '../../../actions/bloc/doubt-rows.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { readYear } from '../../../workbook/year/read-year.ts';
import { yearDoubts } from '../../../workbook/year/year-doubts.ts';
import { FindingList } from '../FindingList.tsx';
import { FactsSection } from './FactsSection.tsx';
import { MembersSection } from './MembersSection.tsx';
import { YearSections } from './YearSections.tsx';
import type { OnOrder } from '../../on-order.ts';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
  readonly onGo: (address: string) => void;
};

/** The bloc itself: what it is, who belongs to it, and its year. What is doubtful comes first. */
export default function BlocTab({ reading, waiting, onOrder, onGo }: Props): ReactElement {
  const { bloc } = reading;
  const year = useMemo(() => readYear(reading.snapshot), [reading]);
  const doubts = useMemo(() => doubtRows(year === null ? [] : yearDoubts(year, bloc)), [bloc, year]);
  return (
    <>
      {doubts.length > 0 && <FindingList findings={doubts} onGo={onGo} />}
      <FactsSection bloc={bloc} waiting={waiting} onOrder={onOrder} />
      <MembersSection bloc={bloc} waiting={waiting} onOrder={onOrder} onGo={onGo} />
      <YearSections bloc={bloc} year={year} waiting={waiting} onOrder={onOrder} onGo={onGo} />
    </>
  );
}
