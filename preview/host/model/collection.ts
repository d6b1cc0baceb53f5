import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import type { Method } from '../host-object.ts';

/** What a collection is made of: its members, their keys (names and ids), and what else it can do. */
export type CollectionParts<Member> = {
  readonly kind: string;
  readonly members: () => readonly Member[];
  readonly keys: (member: Member) => readonly (string | number)[];
  readonly objectOf: (member: Member) => HostObject;
  readonly methods?: Readonly<Record<string, Method>>;
};

/** A collection with getItem, getItemAt, getCount and their null-object forms; keys ignore case, as in Excel. */
export function collection<Member>(parts: CollectionParts<Member>): HostObject {
  const find = (key: string): HostObject | null => {
    const wanted = fold(key);
    const member = parts
      .members()
      .find((each) => parts.keys(each).some((known) => fold(String(known)) === wanted));
    return member === undefined ? null : parts.objectOf(member);
  };
  const at = (index: number): HostObject => {
    const member = parts.members()[index];
    if (member === undefined) throw new HostError(index < 0 ? 'InvalidArgument' : 'ItemNotFound');
    return parts.objectOf(member);
  };
  return new HostObject({
    kind: parts.kind,
    properties: { Count: { read: () => parts.members().length } },
    items: () => parts.members().map(parts.objectOf),
    item: (given) => existing(find(given.key(0))),
    methods: {
      GetCount: () => parts.members().length,
      GetItem: (given) => existing(find(given.key(0))),
      GetItemAt: (given) => at(given.number(0)),
      GetItemOrNullObject: (given) => find(given.key(0)),
      ...parts.methods,
    },
  });
}

/** Excel compares names without case, but Đ and D are different letters. */
export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}
