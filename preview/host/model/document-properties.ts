import { HostObject } from '../host-object.ts';
import { bagProperties } from './bag.ts';
import { keyedCollection } from './keyed-collection.ts';
import type { Workbook } from './state.ts';

/** Excel.DocumentProperties with the custom ones. */
export function documentPropertiesOf(workbook: Workbook): HostObject {
  const texts = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];
  const shape = { kind: 'DocumentProperties', data: Object.fromEntries(texts.map((name) => [name, ''])) };
  return new HostObject({
    kind: shape.kind,
    properties: {
      ...bagProperties(shape, { values: workbook.documentProperties, changed: () => undefined }),
      Custom: { object: () => keyedCollection('CustomProperty', workbook.customProperties) },
    },
    methods: {},
  });
}
