import type { GridLibrary } from '../backend/osheet-library.ts';
import { previewText } from '../text.ts';

/** Entries for what the preview does not have (pivots, pictures, charts by hand), or which would change the locale. */
const withoutUse: readonly (readonly [string, readonly string[]])[] = [
  ['print', ['file']],
  ['settings', ['file']],
  ['insert_chart', ['insert']],
  ['insert_carousel', ['insert']],
  ['insert_pivot', ['insert']],
  ['insert_image', ['insert']],
  ['view_irregularity_map', ['view']],
  ['pivot_data_sources', ['data']],
  ['reinsert_dynamic_pivot', ['data']],
  ['reinsert_static_pivot', ['data']],
];

export type FileCommands = { open(): void; save(): void; saveValues(): void; home(): void };

/** Fits the grid's menu bar to the preview: what cannot work goes, opening and saving files comes. */
export function fitMenus(library: GridLibrary, commands: FileCommands): void {
  const menus = library.registries.topbarMenuRegistry;
  for (const [key, path] of withoutUse) {
    menus.replaceChild(key, [...path], { name: key, isVisible: () => false, execute: () => undefined });
  }
  fitChartMenu(library);
  const { open, save, saveValues, home } = previewText.fileMenu;
  menus
    .addChild('preview_open', ['file'], { name: open, sequence: 10, execute: () => commands.open() })
    .addChild('preview_save', ['file'], { name: save, sequence: 20, execute: () => commands.save() })
    .addChild('preview_save_values', ['file'], {
      name: saveValues,
      sequence: 25,
      execute: () => commands.saveValues(),
    })
    .addChild('preview_home', ['file'], { name: home, sequence: 30, execute: () => commands.home() });
}

/** A chart can be moved, sized, copied and deleted; what it shows is the add-in's to say. */
function fitChartMenu(library: GridLibrary): void {
  const charts = library.registries.figureRegistry.get('chart');
  const kept = ['copy', 'cut', 'delete'];
  library.registries.figureRegistry.replace('chart', {
    ...charts,
    menuBuilder: (figureId, env) => charts.menuBuilder(figureId, env).filter(({ id }) => kept.includes(id)),
  });
  document.addEventListener(
    'dblclick',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.o-chart-container') !== null)
        event.stopPropagation();
    },
    { capture: true },
  );
}
