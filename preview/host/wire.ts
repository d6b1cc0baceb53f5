import { isJson, isJsonRecord, isList, isRecord } from './json.ts';
import type { Json, JsonRecord } from './json.ts';

/** What office.js posts to "ProcessQuery": a batch of actions on objects, each object named by the path to it. */
export type ProcessQueryRequest = {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
};

export type ProcessQueryResponse = {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
};

export type ActionResult = { readonly ActionId: number; readonly Value: Json };

export type ResponseError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** office.js builds debugInfo.statement from this index. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type Action = {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number | null;
  readonly argumentInfo: ArgumentInfo;
  readonly query: QueryInfo | null;
  readonly objectState: JsonRecord;
};

export type ObjectPath = {
  readonly type: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly argumentInfo: ArgumentInfo;
};

/** An argument that is itself an object arrives as its path id at the same position. */
export type ArgumentInfo = {
  readonly values: readonly Json[];
  readonly references: readonly (number | null)[];
};

export type QueryInfo = {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
};

/** office.js's ActionType. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  recursiveQuery: 8,
  update: 9,
} as const;

/** office.js's ObjectPathType. */
export const pathTypes = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Reads the body of a ProcessQuery request; throws a TypeError where it is not one. */
export function readRequest(body: unknown): ProcessQueryRequest {
  if (!isRecord(body) || !isList(body['Actions'])) throw new TypeError('Not a ProcessQuery body');
  const paths = new Map<number, ObjectPath>();
  const listed = body['ObjectPaths'];
  if (isRecord(listed))
    for (const [id, path] of Object.entries(listed))
      if (isRecord(path)) paths.set(Number(id), readPath(path));
  return { actions: body['Actions'].filter(isRecord).map(readAction), paths };
}

function readAction(action: Readonly<Record<string, unknown>>): Action {
  const state = action['ObjectState'];
  return {
    id: numberOr(action['Id'], 0),
    type: numberOr(action['ActionType'], 0),
    name: textOr(action['Name'], ''),
    pathId: positiveOrNull(action['ObjectPathId']),
    argumentInfo: readArguments(action['ArgumentInfo']),
    query: readQuery(action['QueryInfo']),
    objectState: isJson(state) && isJsonRecord(state) ? state : {},
  };
}

function readPath(path: Readonly<Record<string, unknown>>): ObjectPath {
  return {
    type: numberOr(path['ObjectPathType'], 0),
    name: textOr(path['Name'], ''),
    parentId: positiveOrNull(path['ParentObjectPathId']),
    argumentInfo: readArguments(path['ArgumentInfo']),
  };
}

function readArguments(info: unknown): ArgumentInfo {
  if (!isRecord(info)) return { values: [], references: [] };
  const values = info['Arguments'];
  const references = info['ReferencedObjectPathIds'];
  return {
    values: isList(values) ? values.map((value) => (isJson(value) ? value : null)) : [],
    references: isList(references) ? references.map(positiveOrNull) : [],
  };
}

function readQuery(query: unknown): QueryInfo | null {
  if (!isRecord(query)) return null;
  const top = query['Top'];
  return {
    select: texts(query['Select']),
    expand: texts(query['Expand']),
    top: typeof top === 'number' ? top : null,
    skip: numberOr(query['Skip'], 0),
  };
}

function texts(value: unknown): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function positiveOrNull(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}
