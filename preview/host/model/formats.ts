import type { Area, FormatValue } from '../../backend/types.ts';
import { cellArea, contains, intersection, shifted } from './area.ts';
import type { Shift } from './area.ts';

type Layer = { readonly area: Area; readonly property: string; readonly value: FormatValue };

const smallEnoughToLookAtEveryCell = 4000;

/** The formats of one sheet as they were set, the newest first; properties by office.js path ("Font.Bold"). */
export class FormatLayers {
  #layers: readonly Layer[] = [];

  set(area: Area, property: string, value: FormatValue): void {
    const kept = this.#layers.filter((layer) => layer.property !== property || !contains(area, layer.area));
    this.#layers = [{ area, property, value }, ...kept];
  }

  at(row: number, column: number, property: string): FormatValue | undefined {
    return this.#layers.find(
      (layer) => layer.property === property && contains(layer.area, cellArea(row, column)),
    )?.value;
  }

  /** The value that all cells share; undefined where none was ever set, null where cells differ. */
  shared(area: Area, property: string): FormatValue | undefined {
    const values = this.values(area, property);
    return values.length === 1 ? values[0] : null;
  }

  /** Every value in the area; undefined stands for cells that were never set. */
  values(area: Area, property: string): readonly (FormatValue | undefined)[] {
    const touching = this.#layers.filter(
      (layer) => layer.property === property && intersection(layer.area, area) !== null,
    );
    const newest = touching[0];
    if (newest === undefined) return [undefined];
    if (contains(newest.area, area)) return [newest.value];
    if (area.rows * area.columns > smallEnoughToLookAtEveryCell) return roughValues(touching, area);
    const found = new Set<FormatValue | undefined>();
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        found.add(touching.find((layer) => contains(layer.area, cellArea(row, column)))?.value);
    return [...found];
  }

  /** Back to the defaults: an undefined value hides what lies below, so layers are cut only where wholly inside. */
  clear(area: Area, defaults: (property: string) => FormatValue): void {
    const inside = this.#layers.filter((layer) => intersection(layer.area, area) !== null);
    this.#layers = this.#layers.filter((layer) => !contains(area, layer.area));
    const partly = new Set(
      inside.filter((layer) => !contains(area, layer.area)).map((layer) => layer.property),
    );
    for (const property of partly) this.set(area, property, defaults(property));
  }

  shift(shift: Shift): void {
    this.#layers = this.#layers.flatMap((layer) => {
      const area = shifted(layer.area, shift);
      return area === null ? [] : [{ ...layer, area }];
    });
  }

  copyFrom(other: FormatLayers): void {
    this.#layers = other.#layers;
  }
}

/** For whole columns and the like: an old layer under newer ones may be counted although no cell shows it. */
function roughValues(touching: readonly Layer[], area: Area): readonly (FormatValue | undefined)[] {
  const whole = touching.findIndex((layer) => contains(layer.area, area));
  const seen = whole < 0 ? touching : touching.slice(0, whole + 1);
  const values = new Set<FormatValue | undefined>(seen.map((layer) => layer.value));
  if (whole < 0) values.add(undefined);
  return [...values];
}
