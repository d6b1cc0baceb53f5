import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import { HostObject, fixed } from '../host-object.ts';
import type { Property } from '../host-object.ts';
import type { Json } from '../json.ts';
import type { NameRecord } from '../records.ts';
import { cellArea } from './area.ts';
import { readAddress, showAbsolute } from './address.ts';
import { collection, fold } from './collection.ts';
import { rangeObject } from './range.ts';
import { sheetNamed } from './sheets.ts';
import type { Name, Sheet, Workbook } from './state.ts';

/** Excel.NamedItemCollection of the workbook (scope null) or of one worksheet. */
export function nameCollection(workbook: Workbook, scope: Sheet | null): HostObject {
  return collection({
    kind: 'NamedItemCollection',
    members: () => workbook.names.filter((name) => name.scope === scope),
    keys: (name) => [name.name],
    objectOf: (name) => nameObject(workbook, name),
    methods: {
      Add: (given) => {
        const name = newName(workbook, scope, given);
        workbook.names = [...workbook.names, name];
        return nameObject(workbook, name);
      },
    },
  });
}

/** For saving: every name with a meaning that a file can hold. */
export function listNames(workbook: Workbook): readonly NameRecord[] {
  return workbook.names.map((name) => ({
    name: name.name,
    scope: name.scope?.name ?? null,
    refersTo: formulaOf(name).replace(/^=/, ''),
    visible: name.visible,
  }));
}

/** A name of an opened file; passed over where its sheet is unknown. */
export function defineName(workbook: Workbook, { name, scope, refersTo, visible }: NameRecord): void {
  const sheet = scope === null ? null : sheetNamed(workbook, scope);
  if ((scope !== null && sheet === null) || refersTo === '') return;
  const value = readReference(workbook, sheet, refersTo);
  workbook.names = [...workbook.names, { name, scope: sheet, value, comment: '', visible }];
}

function nameObject(workbook: Workbook, origin: Name): HostObject {
  const current = (): Name => workbook.names.find((name) => isSame(name, origin)) ?? origin;
  const range = (): HostObject | null => {
    const { value } = current();
    return 'sheet' in value ? rangeObject(workbook, value.sheet, value.area) : null;
  };
  return new HostObject({
    kind: 'NamedItem',
    identity: () => ({ Name: origin.name }),
    properties: data(workbook, origin, current),
    methods: {
      GetRange: () => {
        const found = range();
        if (found === null) throw new HostError('ItemNotFound');
        return found;
      },
      GetRangeOrNullObject: range,
      Delete: () => {
        workbook.names = workbook.names.filter((name) => !isSame(name, origin));
        return null;
      },
    },
  });
}

function data(workbook: Workbook, origin: Name, current: () => Name): Readonly<Record<string, Property>> {
  const change = (part: Partial<Name>): void => {
    workbook.names = workbook.names.map((name) => (isSame(name, origin) ? { ...name, ...part } : name));
  };
  return {
    Name: fixed(origin.name),
    Type: { read: () => typeOf(current()) },
    Value: { read: () => valueOf(workbook, current()) },
    Formula: {
      read: () => formulaOf(current()),
      write: (value) =>
        change({ value: readReference(workbook, origin.scope, typeof value === 'string' ? value : '') }),
    },
    Visible: { read: () => current().visible, write: (value) => change({ visible: value === true }) },
    Comment: { read: () => current().comment, write: (value) => change({ comment: textOr(value, '') }) },
    Scope: fixed(origin.scope === null ? 'Workbook' : 'Worksheet'),
  };
}

function newName(workbook: Workbook, scope: Sheet | null, given: Arguments): Name {
  const name = given.text(0);
  const isGood =
    name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && readAddress(name) === null;
  if (!isGood) throw new HostError('InvalidArgument');
  const isTaken = workbook.names.some((other) => other.scope === scope && fold(other.name) === fold(name));
  if (isTaken || workbook.tables.some((table) => fold(table.name) === fold(name)))
    throw new HostError('ItemAlreadyExists');
  const range = given.range(1);
  const value =
    range === null ? readReference(workbook, scope, given.key(1)) : { sheet: range.sheet, area: range.area };
  return { name, scope, value, comment: given.option(2, ''), visible: true };
}

/** "=Sheet!$A$1:$B$2" becomes a live range; anything else is kept as a formula. */
function readReference(workbook: Workbook, scope: Sheet | null, text: string): Name['value'] {
  if (text === '') throw new HostError('InvalidArgument');
  const formula = text.startsWith('=') ? text : `=${text}`;
  const address = readAddress(formula);
  const named = address?.sheet ?? null;
  const sheet = named === null ? scope : sheetNamed(workbook, named);
  return address === null || sheet === null ? { formula } : { sheet, area: address.area };
}

function formulaOf({ value }: Name): string {
  return 'sheet' in value ? showAbsolute(value.sheet.name, value.area) : value.formula;
}

/** A range answers its address, a constant its value. */
function valueOf(workbook: Workbook, name: Name): Json {
  const { value } = name;
  if (!('sheet' in value)) return constantOf(value.formula);
  const first = cellArea(value.area.row, value.area.column);
  const isOne = value.area.rows === 1 && value.area.columns === 1;
  return isOne ? workbook.backend.value(value.sheet.name, first.row, first.column) : formulaOf(name).slice(1);
}

function typeOf(name: Name): string {
  if ('sheet' in name.value) return 'Range';
  const constant = constantOf(name.value.formula);
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  if (typeof constant === 'boolean') return 'Boolean';
  return textOr(constant, '').startsWith('#') ? 'Error' : 'String';
}

function constantOf(formula: string): Json {
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').replace(/""/g, '"');
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
}

function textOr(value: Json, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function isSame(one: Name, other: Name): boolean {
  return one.name === other.name && one.scope === other.scope;
}
