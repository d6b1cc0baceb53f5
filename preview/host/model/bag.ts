import { HostObject } from '../host-object.ts';
import type { Method, Property } from '../host-object.ts';
import type { Json } from '../json.ts';

/** A part of the API that the host keeps and hands to the backend without understanding it: charts, rules, layout. */
export type BagShape = {
  readonly kind: string;
  /** The properties that hold data, with their defaults. */
  readonly data: Readonly<Record<string, Json>>;
  readonly parts?: Readonly<Record<string, BagShape>>;
  /** `set` keeps a value under the object's own path. */
  readonly methods?: (set: (name: string, value: Json) => void) => Readonly<Record<string, Method>>;
};

/** What was set, by path from the root of the bag ("Title.Text"); `changed` is told after every change. */
export type BagStore = { readonly values: Map<string, Json>; readonly changed: () => void };

export function bagProperties(
  shape: BagShape,
  store: BagStore,
  prefix = '',
): Readonly<Record<string, Property>> {
  const data = Object.entries(shape.data).map(([name, otherwise]): [string, Property] => [
    name,
    {
      read: () => store.values.get(prefix + name) ?? otherwise,
      write: (value) => {
        store.values.set(prefix + name, value);
        store.changed();
      },
    },
  ]);
  const parts = Object.entries(shape.parts ?? {}).map(([name, part]): [string, Property] => [
    name,
    { object: () => bagObject(part, store, `${prefix}${name}.`) },
  ]);
  return Object.fromEntries([...data, ...parts]);
}

export function bagObject(shape: BagShape, store: BagStore, prefix = ''): HostObject {
  return new HostObject({
    kind: shape.kind,
    properties: bagProperties(shape, store, prefix),
    methods:
      shape.methods?.((name, value) => {
        store.values.set(prefix + name, value);
        store.changed();
      }) ?? {},
  });
}
