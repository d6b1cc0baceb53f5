import type { Arguments } from '../arguments.ts';
import { HostObject } from '../host-object.ts';
import type { Method } from '../host-object.ts';
import { isJsonRecord } from '../json.ts';
import { parseAddress, showArea } from './address.ts';
import { bagProperties } from './bag.ts';
import type { BagShape } from './bag.ts';
import { rangeObject } from './range.ts';
import type { Sheet, Workbook } from './state.ts';

/** Excel.PageLayout: kept for saving; the preview does not print. */
export function pageLayoutOf(workbook: Workbook, sheet: Sheet): HostObject {
  const store = { values: sheet.pageLayout, changed: () => undefined };
  const area = (key: string): HostObject | null => {
    const text = sheet.pageLayout.get(key);
    return typeof text === 'string' ? rangeObject(workbook, sheet, parseAddress(text).area) : null;
  };
  const setArea =
    (key: string): Method =>
    (given) => {
      sheet.pageLayout.set(key, showArea(areaOf(given)));
      return null;
    };
  return new HostObject({
    kind: 'PageLayout',
    properties: bagProperties(shape, store),
    methods: {
      SetPrintArea: setArea('PrintArea'),
      SetPrintTitleRows: setArea('PrintTitleRows'),
      SetPrintTitleColumns: setArea('PrintTitleColumns'),
      GetPrintTitleRowsOrNullObject: () => area('PrintTitleRows'),
      GetPrintTitleColumnsOrNullObject: () => area('PrintTitleColumns'),
      SetPrintMargins: (given) => {
        setMargins(sheet, given);
        return null;
      },
    },
  });
}

function areaOf(given: Arguments): ReturnType<typeof parseAddress>['area'] {
  return given.range(0)?.area ?? parseAddress(given.text(0)).area;
}

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, given: Arguments): void {
  const factor = pointsPerUnit[given.option(0, 'Points')] ?? 1;
  const margins = given.data(1);
  if (!isJsonRecord(margins)) return;
  for (const [side, value] of Object.entries(margins))
    if (typeof value === 'number')
      sheet.pageLayout.set(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, value * factor);
}

const headerFooter: BagShape = {
  kind: 'HeaderFooter',
  data: {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  },
};

const shape: BagShape = {
  kind: 'PageLayout',
  data: {
    Orientation: 'Portrait',
    PaperSize: 'A4',
    Zoom: { scale: 100 },
    BlackAndWhite: false,
    CenterHorizontally: false,
    CenterVertically: false,
    PrintGridlines: false,
    PrintHeadings: false,
    PrintOrder: 'DownThenOver',
    FirstPageNumber: '',
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
  },
  parts: {
    HeadersFooters: {
      kind: 'HeaderFooterGroup',
      data: { State: 'Default', UseSheetMargins: true, UseSheetScale: true },
      parts: {
        DefaultForAllPages: headerFooter,
        FirstPage: headerFooter,
        EvenPages: headerFooter,
        OddPages: headerFooter,
      },
    },
  },
};
