import { HostError } from '../errors.ts';
import { HostObject, fixed } from '../host-object.ts';
import { collection } from './collection.ts';
import type { Workbook } from './state.ts';

/** Excel.CustomXmlPartCollection, whole or narrowed to one namespace. */
export function xmlPartCollection(workbook: Workbook): HostObject {
  const parts = workbook.xmlParts;
  return collection({
    kind: 'CustomXmlPartCollection',
    members: () => [...parts.keys()],
    keys: (id) => [id],
    objectOf: (id) => partObject(workbook, id),
    methods: {
      Add: (given) => {
        const id = `{${String(workbook.nextNumber()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
        parts.set(id, checkedXml(given.text(0)));
        return partObject(workbook, id);
      },
      GetByNamespace: (given) => scopedCollection(workbook, given.text(0)),
    },
  });
}

function scopedCollection(workbook: Workbook, namespace: string): HostObject {
  const members = (): string[] =>
    [...workbook.xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
  const only = (): HostObject | null => {
    const [first, second] = members();
    return first === undefined || second !== undefined ? null : partObject(workbook, first);
  };
  return collection({
    kind: 'CustomXmlPartScopedCollection',
    members,
    keys: (id) => [id],
    objectOf: (id) => partObject(workbook, id),
    methods: {
      GetOnlyItem: () => {
        const found = only();
        if (found === null) throw new HostError('ItemNotFound');
        return found;
      },
      GetOnlyItemOrNullObject: only,
    },
  });
}

function partObject(workbook: Workbook, id: string): HostObject {
  const xml = (): string => {
    const text = workbook.xmlParts.get(id);
    if (text === undefined) throw new HostError('ItemNotFound');
    return text;
  };
  return new HostObject({
    kind: 'CustomXmlPart',
    identity: () => ({ Id: id }),
    properties: { Id: fixed(id), NamespaceUri: { read: () => namespaceOf(xml()) } },
    methods: {
      GetXml: xml,
      SetXml: (given) => {
        workbook.xmlParts.set(id, checkedXml(given.text(0)));
        return null;
      },
      Delete: () => {
        workbook.xmlParts.delete(id);
        return null;
      },
    },
  });
}

/** Enough to refuse what is plainly no XML; a real parser is not worth its weight here. */
function checkedXml(text: string): string {
  if (!/^\s*<[\s\S]*>\s*$/.test(text)) throw new HostError('InvalidArgument');
  return text;
}

function namespaceOf(xml: string): string {
  const root = /<([^!?][^>]*)>/.exec(xml)?.[1] ?? '';
  return /\bxmlns(?::\w+)?\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? '';
}
