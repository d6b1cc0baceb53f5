import { Arguments } from './arguments.ts';
import type { Argument } from './arguments.ts';
import { HostError, notInPreview } from './errors.ts';
import { HostObject } from './host-object.ts';
import type { Json } from './json.ts';
import { answerQuery } from './query.ts';
import { actionTypes, pathTypes } from './wire.ts';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  ObjectPath,
  ProcessQueryRequest,
  ProcessQueryResponse,
} from './wire.ts';

/** What the interpreter needs from the workbook behind it. */
export type Roots = {
  workbook(): HostObject;
  /** Objects that office.js makes by class name, such as the receiver of custom function results. */
  service(name: string): HostObject | null;
  /** A range kept by `_KeepReference`. */
  reference(id: string): HostObject | null;
  /** Waits until the calculation is finished: Excel answers a load only then. */
  settled(): Promise<void>;
  /** Throws while Excel refuses every batch (a cell is being edited). */
  checkEditMode(): void;
  /** Throws the fault that a test has planted for this method or property, if any. */
  checkFault(name: string): void;
};

/** Runs one batch: a result for every action, or the error of the first that fails, as Excel answers. */
export async function processQuery(
  request: ProcessQueryRequest,
  roots: Roots,
): Promise<ProcessQueryResponse> {
  const batch = new Batch(request, roots);
  return batch.run();
}

class Batch {
  readonly #request: ProcessQueryRequest;
  readonly #roots: Roots;
  readonly #objects = new Map<number, HostObject | null>();
  readonly #results: ActionResult[] = [];
  readonly #traceIds: number[] = [];
  #settled = false;

  constructor(request: ProcessQueryRequest, roots: Roots) {
    this.#request = request;
    this.#roots = roots;
  }

  async run(): Promise<ProcessQueryResponse> {
    for (const [index, action] of this.#request.actions.entries()) {
      try {
        // Results must list every action, traces included, or event registrations never resolve in office.js.
        this.#results.push({ ActionId: action.id, Value: await this.#perform(action) });
      } catch (error) {
        return this.#failure(error, index);
      }
    }
    return { Results: this.#results, TraceIds: this.#traceIds };
  }

  async #perform(action: Action): Promise<Json> {
    this.#roots.checkEditMode();
    if (action.type === actionTypes.trace) {
      this.#traceIds.push(action.id);
      return null;
    }
    if (isQuery(action.type) || this.#needsResults(action.pathId)) await this.#settle();
    const object = action.pathId === null ? null : this.#object(action.pathId);
    return object === null ? null : this.#act(object, action);
  }

  #act(object: HostObject, action: Action): Json {
    switch (action.type) {
      case actionTypes.instantiate:
        return object.identity();
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return answerQuery(object, action.query);
      case actionTypes.method:
        return this.#call(object, action);
      case actionTypes.setProperty:
        return this.#set(object, action.name, this.#arguments(action.argumentInfo).data(0));
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.objectState)) this.#set(object, name, value);
        return null;
      case actionTypes.ensureUnchanged:
        return null;
      default:
        throw notInPreview(`Action type ${action.type}`);
    }
  }

  /** Where a formula spills, and what is used, shows only when it is calculated. */
  #needsResults(pathId: number | null): boolean {
    if (pathId === null || this.#objects.has(pathId)) return false;
    const path = this.#request.paths.get(pathId);
    if (path === undefined) return false;
    return /Spill|UsedRange/.test(path.name) || this.#needsResults(path.parentId);
  }

  async #settle(): Promise<void> {
    if (this.#settled) return;
    await this.#roots.settled();
    this.#settled = true;
  }

  #call(object: HostObject, action: Action): Json {
    this.#settled = false;
    this.#roots.checkFault(action.name);
    const answer = object.method(action.name)(this.#arguments(action.argumentInfo));
    return answer instanceof HostObject ? answer.identity() : answer;
  }

  #set(object: HostObject, name: string, value: Json): Json {
    this.#settled = false;
    this.#roots.checkFault(name);
    const property = object.property(name);
    if (!('read' in property) || property.write === undefined)
      throw new HostError('InvalidOperation', `${object.definition.kind}.${name} cannot be set.`);
    property.write(value);
    return null;
  }

  /** null is a null object: whatever is asked of it is a null object again. */
  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#request.paths.get(id);
    if (path === undefined) throw new HostError('InvalidReference');
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(path: ObjectPath): HostObject | null {
    switch (path.type) {
      case pathTypes.workbook:
        return this.#roots.workbook();
      case pathTypes.newObject:
        return found(this.#roots.service(path.name), path.name);
      case pathTypes.reference:
        return kept(this.#roots.reference(path.name));
      case pathTypes.nullObject:
        return null;
      default:
        return this.#resolveFromParent(path);
    }
  }

  #resolveFromParent(path: ObjectPath): HostObject | null {
    const parent = path.parentId === null ? null : this.#object(path.parentId);
    if (parent === null) return null;
    if (path.type === pathTypes.property) return linked(parent, path.name);
    const given = this.#arguments(path.argumentInfo);
    if (path.type === pathTypes.indexer) {
      if (parent.definition.item === undefined) throw notInPreview(`${parent.definition.kind}.getItem`);
      return parent.definition.item(given);
    }
    if (path.type !== pathTypes.method) throw notInPreview(`Object path type ${path.type}`);
    this.#settled = false;
    this.#roots.checkFault(path.name);
    const answer = parent.method(path.name)(given);
    if (answer === null || answer instanceof HostObject) return answer;
    throw new TypeError(`${parent.definition.kind}.${path.name} gives data, not an object`);
  }

  #arguments(info: ArgumentInfo): Arguments {
    const list = info.values.map((value, position): Argument => {
      const reference = info.references[position] ?? null;
      return reference === null ? value : this.#object(reference);
    });
    return new Arguments(list);
  }

  #failure(error: unknown, index: number): ProcessQueryResponse {
    const known = error instanceof HostError;
    const message = error instanceof Error ? error.message : String(error);
    const code = known ? error.code : 'GeneralException';
    return {
      Results: this.#results,
      TraceIds: this.#traceIds,
      Error: {
        Code: code,
        Message: message,
        Location: '',
        ActionIndex: index,
        HttpStatusCode: code === 'ItemNotFound' || code === 'ApiNotFound' ? 404 : 400,
      },
    };
  }
}

function isQuery(type: number): boolean {
  return type === actionTypes.query || type === actionTypes.queryAsJson;
}

function linked(parent: HostObject, name: string): HostObject | null {
  const property = parent.property(name);
  if ('object' in property) return property.object();
  throw new TypeError(`${parent.definition.kind}.${name} is data, not an object`);
}

function found(object: HostObject | null, name: string): HostObject {
  if (object === null) throw notInPreview(name);
  return object;
}

function kept(object: HostObject | null): HostObject {
  if (object === null) throw new HostError('InvalidReference');
  return object;
}
