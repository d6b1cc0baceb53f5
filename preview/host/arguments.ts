import { HostError } from './errors.ts';
import { HostObject } from './host-object.ts';
import type { Json } from './json.ts';
import type { RangeReference } from './model/state.ts';

export type Argument = Json | HostObject;

/** The arguments of one call, read by position; a wrong kind is Excel's InvalidArgument. Missing ones arrive as null. */
export class Arguments {
  readonly #list: readonly Argument[];

  constructor(list: readonly Argument[]) {
    this.#list = list;
  }

  at(position: number): Argument {
    return this.#list[position] ?? null;
  }

  has(position: number): boolean {
    return this.at(position) !== null;
  }

  data(position: number): Json {
    const value = this.at(position);
    if (value instanceof HostObject) throw new HostError('InvalidArgument');
    return value;
  }

  text(position: number): string {
    const value = this.at(position);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  /** A collection key: names are text, table columns may also be asked for by number. */
  key(position: number): string {
    const value = this.at(position);
    if (typeof value !== 'string' && typeof value !== 'number') throw new HostError('InvalidArgument');
    return String(value);
  }

  number(position: number, otherwise?: number): number {
    const value = this.at(position);
    if (value === null && otherwise !== undefined) return otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  flag(position: number, otherwise = false): boolean {
    const value = this.at(position);
    if (value === null) return otherwise;
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value;
  }

  option(position: number, otherwise: string): string {
    return this.has(position) ? this.text(position) : otherwise;
  }

  /** The range object at this position, or null where the argument is something else. */
  range(position: number): RangeReference | null {
    const value = this.at(position);
    return value instanceof HostObject ? (value.definition.range ?? null) : null;
  }
}
