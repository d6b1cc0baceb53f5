import path from 'node:path';

/** The folders that the server reads; nothing outside them is ever served. */
export type Folders = {
  /** What `scripts/build.mjs --preview` made. */
  readonly build: string;
  /** node_modules/@microsoft/office-js/dist */
  readonly officeJs: string;
  /** node_modules: the grid and what it draws charts with. */
  readonly grid: string;
};

/** The grid's files that a page may ask for: the library is served as it is, script by script, with its licence. */
const gridFiles: ReadonlyMap<string, string> = new Map([
  ['o_spreadsheet.js', '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js'],
  ['o_spreadsheet.css', '@odoo/o-spreadsheet/dist/o_spreadsheet.css'],
  ['o_spreadsheet.xml', '@odoo/o-spreadsheet/dist/o_spreadsheet.xml'],
  ['owl.js', '@odoo/owl/dist/owl.iife.min.js'],
  ['chart.js', 'chart.js/dist/chart.umd.min.js'],
  ['LICENSE.txt', '@odoo/o-spreadsheet/LICENSE'],
]);

/** The file behind an address, or null when there is none to give. `pathname` is decoded and starts with "/". */
export function placeOf(pathname: string, folders: Folders): string | null {
  if (pathname.includes('\0') || pathname.includes('\\')) return null;
  if (pathname.startsWith('/office-js/'))
    return within(folders.officeJs, pathname.slice('/office-js/'.length));
  if (pathname.startsWith('/grid/')) {
    const file = gridFiles.get(pathname.slice('/grid/'.length));
    return file === undefined ? null : path.join(folders.grid, file);
  }
  return within(folders.build, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

function within(folder: string, wanted: string): string | null {
  const place = path.resolve(folder, `./${wanted}`);
  return place.startsWith(path.resolve(folder) + path.sep) ? place : null;
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.ico', 'image/x-icon'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

export function contentTypeOf(place: string): string {
  return types.get(path.extname(place).toLowerCase()) ?? 'application/octet-stream';
}
