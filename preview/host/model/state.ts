import type {
  Area,
  Backend,
  ConditionalFormatting,
  FormatValue,
  StoredValue,
  Validation,
} from '../../backend/types.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import type { HostObject } from '../host-object.ts';
import type { Json, JsonRecord } from '../json.ts';
import type { EventHub } from './event-hub.ts';
import type { FormatLayers } from './formats.ts';
import type { Shift } from './area.ts';

/** What the host keeps about a sheet beyond its cells. */
export type Sheet = {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  name: string;
  readonly look: Map<string, FormatValue>;
  readonly protection: Protection;
  readonly formats: FormatLayers;
  readonly pageLayout: Map<string, Json>;
  validations: readonly Validation[];
  conditionalFormats: readonly KeptConditionalFormat[];
  charts: readonly Chart[];
};

export type Protection = {
  protected: boolean;
  options: JsonRecord | null;
  password: string;
  /** The attributes of the opened file's sheetProtection, as long as the add-in has not protected the sheet anew. */
  inFile: Readonly<Record<string, string>> | null;
};

/** A live range: its area moves with inserted and deleted rows. null: everything it covered was deleted. */
export type RangeReference = { readonly sheet: Sheet; area: Area };

export type Table = {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** The header row included, while it is shown. */
  area: Area;
  /** The names of the columns while the header row is switched off; null while it is shown. */
  hiddenHeader: readonly StoredValue[] | null;
  readonly look: Map<string, FormatValue>;
};

export type Name = {
  readonly name: string;
  /** null: a workbook name. */
  readonly scope: Sheet | null;
  value: RangeReference | { readonly formula: string };
  comment: string;
  visible: boolean;
};

export type KeptConditionalFormat = ConditionalFormatting & { readonly id: string };

export type Chart = {
  readonly id: string;
  name: string;
  type: string;
  source: RangeReference;
  seriesBy: string;
  position: Area | null;
  readonly settings: Map<string, Json>;
  /** Whether the backend shows it: gone from there, it was deleted by a person. */
  drawn: boolean;
};

/** The workbook as every part of the model sees it. */
export type Workbook = {
  readonly backend: Backend;
  readonly events: EventHub;
  readonly customFunctions: CustomFunctions;
  readonly fileName: string;
  readonly references: ReferenceStore;
  sheets: readonly Sheet[];
  tables: readonly Table[];
  names: readonly Name[];
  readonly settings: Map<string, Json>;
  readonly customProperties: Map<string, Json>;
  readonly documentProperties: Map<string, Json>;
  readonly xmlParts: Map<string, string>;
  calculationMode: string;
  /** The next number for ids and default names. */
  nextNumber(): number;
};

/** Ranges that office.js keeps over several batches. */
export type ReferenceStore = {
  keep(object: HostObject, range: RangeReference): string;
  find(id: string): HostObject | null;
  forget(id: string): void;
  shift(sheet: Sheet, shift: Shift): void;
};
