import { HostError } from '../errors.ts';
import { HostObject, fixed } from '../host-object.ts';
import type { Json } from '../json.ts';
import { collection } from './collection.ts';

/** Settings and custom document properties: values by key; adding a key again replaces its value. */
export function keyedCollection(kind: string, values: Map<string, Json>): HostObject {
  const objectOf = (key: string): HostObject =>
    new HostObject({
      kind,
      identity: () => ({ Key: key }),
      properties: {
        Key: fixed(key),
        Value: {
          read: () => values.get(key) ?? null,
          write: (value) => {
            values.set(key, value);
          },
        },
        Type: { read: () => typeNames[typeof values.get(key)] ?? 'String' },
      },
      methods: {
        Delete: () => {
          values.delete(key);
          return null;
        },
      },
    });
  return collection({
    kind: `${kind}Collection`,
    members: () => [...values.keys()],
    keys: (key) => [key],
    objectOf,
    methods: {
      Add: (given) => {
        const key = given.text(0);
        if (key === '') throw new HostError('InvalidArgument');
        const existing = [...values.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? key;
        values.set(existing, given.data(1));
        return objectOf(existing);
      },
      DeleteAll: () => {
        values.clear();
        return null;
      },
    },
  });
}

const typeNames: Readonly<Record<string, string>> = {
  number: 'Number',
  boolean: 'Boolean',
  string: 'String',
};
