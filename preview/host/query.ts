import type { HostObject, Property } from './host-object.ts';
import type { Json, JsonRecord } from './json.ts';
import type { QueryInfo } from './wire.ts';

/** Answers a load: the identity of the object and the properties asked for, PascalCase, collections as `_Items`. */
export function answerQuery(object: HostObject | null, query: QueryInfo | null): Json {
  if (object === null) return null;
  const wanted = [...(query?.select ?? []), ...(query?.expand ?? [])];
  const items = object.definition.items;
  if (items === undefined) return readProperties(object, wanted);
  const { skip, top } = { skip: query?.skip ?? 0, top: query?.top ?? null };
  const all = items();
  const page = all.slice(skip, top === null ? undefined : skip + top);
  const perItem = wanted.filter((path) => path !== 'count').map((path) => path.replace(/^items\/?/i, ''));
  return {
    ...object.identity(),
    _Items: page.map((item) =>
      readProperties(
        item,
        perItem.filter((path) => path !== ''),
      ),
    ),
    ...(wanted.includes('count') ? { Count: all.length } : {}),
  };
}

function readProperties(object: HostObject, wanted: readonly string[]): JsonRecord {
  const answer: Record<string, Json> = { ...object.identity() };
  const nested = new Map<string, string[]>();
  if (wanted.length === 0 || wanted.some(isEverything)) Object.assign(answer, allData(object));
  for (const path of wanted) {
    if (isEverything(path) || path === '$none') continue;
    const [head = '', ...rest] = path.split('/');
    const name = pascalCase(head);
    const property = object.property(name);
    if ('read' in property) answer[name] = property.read();
    else nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
  }
  for (const [name, paths] of nested) answer[name] = readLinked(object.property(name), paths);
  return answer;
}

function readLinked(property: Property, paths: readonly string[]): Json {
  if ('read' in property) return property.read();
  return answerQuery(property.object(), {
    select: paths.filter((path) => path !== ''),
    expand: [],
    top: null,
    skip: 0,
  });
}

/** load() without names loads the data of the object itself, never what hangs off it. */
function allData(object: HostObject): JsonRecord {
  const answer: Record<string, Json> = {};
  for (const [name, property] of Object.entries(object.definition.properties))
    if ('read' in property) answer[name] = property.read();
  return answer;
}

function isEverything(path: string): boolean {
  return path === '*' || path === '$all';
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
