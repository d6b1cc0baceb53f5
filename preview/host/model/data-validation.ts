import type { Validation } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import { isJson, isJsonRecord } from '../json.ts';
import type { Json } from '../json.ts';
import { contains, intersection } from './area.ts';
import { assertUnlocked } from './protection.ts';
import type { RangeReference, Workbook } from './state.ts';

/** Excel.DataValidation: kept per area; the backend enforces it on a person's typing as far as it can. */
export function dataValidationOf(workbook: Workbook, reference: RangeReference): HostObject {
  const read = (part: keyof Omit<Validation, 'area'>): Json => {
    const value = current(reference)?.[part];
    return isJson(value) ? value : null;
  };
  const change = (part: Partial<Validation>): void => {
    assertUnlocked(reference.sheet, reference.area);
    const before = current(reference) ?? blank(reference);
    keep(workbook, reference, { ...before, ...part, area: reference.area });
  };
  return new HostObject({
    kind: 'DataValidation',
    properties: {
      Type: { read: () => (isInconsistent(reference) ? 'Inconsistent' : typeOf(read('rule'))) },
      Rule: { read: () => read('rule') ?? {}, write: (rule) => change({ rule: checkedRule(rule) }) },
      ErrorAlert: {
        read: () => read('errorAlert') ?? defaultAlert,
        write: (errorAlert) => change({ errorAlert }),
      },
      Prompt: { read: () => read('prompt') ?? defaultPrompt, write: (prompt) => change({ prompt }) },
      IgnoreBlanks: {
        read: () => read('ignoreBlanks') ?? true,
        write: (ignoreBlanks) => change({ ignoreBlanks: ignoreBlanks === true }),
      },
    },
    methods: {
      Clear: () => {
        assertUnlocked(reference.sheet, reference.area);
        keep(workbook, reference, null);
        return null;
      },
    },
  });
}

/** The rule over the whole range; where several meet, Excel answers no rule and the type "Inconsistent". */
function current({ sheet, area }: RangeReference): Validation | null {
  return sheet.validations.find((validation) => contains(validation.area, area)) ?? null;
}

function isInconsistent(reference: RangeReference): boolean {
  if (current(reference) !== null) return false;
  return reference.sheet.validations.some(
    (validation) => intersection(validation.area, reference.area) !== null,
  );
}

function keep(workbook: Workbook, { sheet, area }: RangeReference, validation: Validation | null): void {
  const others = sheet.validations.flatMap((other) =>
    contains(area, other.area) ? [] : without(other, area),
  );
  sheet.validations = validation === null ? others : [validation, ...others];
  workbook.backend.setValidations?.(sheet.name, sheet.validations);
}

/** What is left of a rule when an area inside it gets another one: up to four strips around it. */
function without(validation: Validation, hole: Validation['area']): readonly Validation[] {
  const { area } = validation;
  const common = intersection(area, hole);
  if (common === null) return [validation];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ]
    .filter((strip) => strip.rows > 0 && strip.columns > 0)
    .map((strip) => ({ ...validation, area: strip }));
}

function blank(reference: RangeReference): Validation {
  return {
    area: reference.area,
    rule: {},
    errorAlert: defaultAlert,
    prompt: defaultPrompt,
    ignoreBlanks: true,
  };
}

const defaultAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
const defaultPrompt = { message: '', showPrompt: true, title: '' };

const ruleTypes: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function typeOf(rule: Json): string {
  if (!isJsonRecord(rule)) return 'None';
  return Object.keys(rule).map((kind) => ruleTypes[kind])[0] ?? 'None';
}

function checkedRule(rule: Json): Json {
  if (!isJsonRecord(rule)) throw new HostError('InvalidArgument');
  if (Object.keys(rule).some((kind) => !(kind in ruleTypes))) throw new HostError('InvalidArgument');
  return rule;
}
