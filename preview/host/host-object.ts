import type { Arguments } from './arguments.ts';
import { notInPreview } from './errors.ts';
import type { Json, JsonRecord } from './json.ts';
import type { RangeReference } from './model/state.ts';

/**
 * One object of the Excel API as office.js sees it (a Range, a Table …): what can be read, set and called, by the
 * PascalCase names of the wire. Everything not listed answers ApiNotFound.
 */
export class HostObject {
  readonly definition: Definition;

  constructor(definition: Definition) {
    this.definition = definition;
  }

  property(name: string): Property {
    const property = own(this.definition.properties, name);
    if (property === undefined) throw notInPreview(`${this.definition.kind}.${name}`);
    return property;
  }

  method(name: string): Method {
    const method = own(this.definition.methods, name);
    if (method === undefined) throw notInPreview(`${this.definition.kind}.${name}()`);
    return method;
  }

  identity(): JsonRecord {
    return this.definition.identity?.() ?? {};
  }
}

export type Definition = {
  /** The class name in office.js, for messages. */
  readonly kind: string;
  /** What office.js learns when the object is made: { Id }, { Name }, { Key } or { _ReferenceId }. */
  readonly identity?: () => JsonRecord;
  /** Set on ranges, so that they can be arguments of other calls. */
  readonly range?: RangeReference;
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** `collection.getItem(key)` arrives as an indexer, except where office.js calls GetItem. */
  readonly item?: (args: Arguments) => HostObject;
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
};

/** Plain data, or the way to another object (null: a null object). */
export type Property =
  | { readonly read: () => Json; readonly write?: (value: Json) => void }
  | { readonly object: () => HostObject | null };

/** A method that gives an object answers null for "OrNullObject". */
export type Method = (args: Arguments) => Json | HostObject;

/** A property that holds data and cannot be set. */
export function fixed(value: Json): Property {
  return { read: () => value };
}

function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
