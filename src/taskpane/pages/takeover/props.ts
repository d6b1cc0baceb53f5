import type { TakeOverOrder } from '../../../actions/takeover/take-over-order.ts';
import type { Attempt } from '../../../text/index.ts';
import type { SheetArea } from '../../../workbook/address.ts';
import type { WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import type { ReadHere } from '../../use-work.ts';

/** What the form needs of the workbook around it. */
export type TakeOverProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly select: () => Promise<Attempt<SheetArea>>;
  readonly readHere: ReadHere;
  readonly onTakeOver: (order: TakeOverOrder) => void;
  readonly onGo: (address: string) => void;
};
