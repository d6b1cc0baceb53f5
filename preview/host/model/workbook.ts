import { HostObject, fixed } from '../host-object.ts';
import { cellArea } from './area.ts';
import { applicationObject } from './application.ts';
import { documentPropertiesOf } from './document-properties.ts';
import { keyedCollection } from './keyed-collection.ts';
import { nameCollection } from './names.ts';
import { rangeObject } from './range.ts';
import { activeSheet } from './sheets.ts';
import type { Workbook } from './state.ts';
import { tableCollection } from './tables.ts';
import { worksheetCollection } from './worksheets.ts';
import { xmlPartCollection } from './xml-parts.ts';

/** Excel.Workbook, the root of every path. */
export function workbookObject(workbook: Workbook): HostObject {
  return new HostObject({
    kind: 'Workbook',
    properties: {
      Name: fixed(workbook.fileName),
      ReadOnly: fixed(false),
      Application: { object: () => applicationObject(workbook) },
      Worksheets: { object: () => worksheetCollection(workbook) },
      Tables: { object: () => tableCollection(workbook, null, () => workbook.tables) },
      Names: { object: () => nameCollection(workbook, null) },
      Settings: { object: () => keyedCollection('Setting', workbook.settings) },
      Properties: { object: () => documentPropertiesOf(workbook) },
      CustomXmlParts: { object: () => xmlPartCollection(workbook) },
      _Runtime: { object: () => runtimeObject(workbook) },
    },
    methods: {
      GetSelectedRange: () => rangeObject(workbook, activeSheet(workbook), workbook.backend.selection()),
      GetActiveCell: () => {
        const { row, column } = workbook.backend.selection();
        return rangeObject(workbook, activeSheet(workbook), cellArea(row, column));
      },
      GetIsActiveCollabSession: () => false,
      _RemoveReference: (given) => {
        workbook.references.forget(given.text(0));
        return null;
      },
    },
  });
}

/** context.runtime, where an add-in switches its events off and on. */
function runtimeObject(workbook: Workbook): HostObject {
  return new HostObject({
    kind: 'Runtime',
    properties: {
      EnableEvents: {
        read: () => workbook.events.enabled,
        write: (value) => {
          workbook.events.enabled = value !== false;
        },
      },
    },
    methods: {},
  });
}
