import { namespace } from '../../src/functions/contract.ts';
import type { DescribedFunction } from '../../src/functions/words/describe-function.ts';
import { functionsMetadata } from '../../src/functions/words/metadata.ts';
import { describedFunctions } from '../../src/functions/words/registry.ts';
import { furtherFunctions } from '../../src/functions/further-functions.ts';
import { furtherIds } from '../../src/functions/further-ids.ts';
import { functions } from '../../src/functions/registry.ts';
import { isTable } from '../../src/functions/results.ts';
import { answer } from '../../src/functions/requests.ts';

const required = [
  'TONGHOP',
  'CHAMDIEM',
  'GIAITHICH',
  'SOATTIEUCHI',
  'XEPHANG',
  'XEPLOAI',
  'DIEMTYLE',
  'DIEMBAC',
  'DIEMHAICHIEU',
  'DIEMMOILAN',
  'DIEMLUYKE',
  'DIEMNOPMUON',
  'DIEMDANDAU',
  'HANMUC',
  'KIEMPHIEU',
  'HANCUOI',
  'SONGAYMUON',
  'DAIBIEU',
  'HINHTHUCHOINGHI',
  'DOIHANG',
  'MAKIEMCHUNG',
];

const named = describedFunctions.map((definition): [string, DescribedFunction] => [
  definition.id,
  definition,
]);

describe('the registry of functions', () => {
  test.each(required)('%s exists once', (id) => {
    expect(describedFunctions.filter((definition) => definition.id === id)).toHaveLength(1);
  });

  test('every function that runs has its words, and every described function runs', () => {
    const running = functions.map(({ id, run }) => ({ id, run }));
    const described = describedFunctions.map(({ id, run }) => ({ id, run }));
    expect(new Set(described.map(({ id }) => id))).toEqual(new Set(running.map(({ id }) => id)));
    for (const one of described) expect(running.find(({ id }) => id === one.id)?.run).toBe(one.run);
  });

  test.each(furtherIds)('%s is loaded at its first call under its own name', (id) => {
    expect(furtherFunctions[id].id).toBe(id);
  });

  test('the namespace is THIDUA for ever', () => {
    expect(namespace).toBe('THIDUA');
  });

  test.each(named)('%s: the name is ASCII and no cell address', (_id, { id }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]*$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  test.each(named)('%s: every description stands in both languages, in NFC', (_id, definition) => {
    const texts = [definition, ...definition.parameters].flatMap(({ description }) => [
      description.vi,
      description.en,
    ]);
    for (const text of [...texts, definition.example.title.vi, definition.example.title.en]) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test.each(named)('%s: parameter names are ASCII, lower case and different', (_id, { parameters }) => {
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test.each(named)(
    '%s: optional parameters stand last, a repeating one is the very last',
    (_id, { parameters }) => {
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      const after = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(after.every(({ optional }) => optional === true)).toBe(true);
      expect(parameters.slice(0, -1).every(({ repeating }) => repeating !== true)).toBe(true);
    },
  );

  test.each(named)('%s: the worked example holds', (_id, definition) => {
    const { args, result } = definition.example;
    const [[only] = []] = isTable(result) ? result : [];
    const isOneCell = isTable(result) && result.length === 1 && result[0]?.length === 1;
    const expected = isOneCell && !args.some(Array.isArray) ? only : result;
    expect(answer(definition, args)).toEqual({ value: expected });
  });
});

describe('functions.json', () => {
  const metadata = {
    vi: functionsMetadata(describedFunctions, 'vi'),
    en: functionsMetadata(describedFunctions, 'en'),
  };

  test('errors and data types reach parameters of type any', () => {
    expect(metadata.vi.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.vi.allowCustomDataForDataTypeAny).toBe(true);
  });

  test('both languages have the same names, parameters and shapes', () => {
    const bare = (language: 'vi' | 'en'): unknown =>
      metadata[language].functions.map(({ id, name, parameters, result, options }) => ({
        id,
        name,
        result,
        options,
        parameters: parameters.map(({ description: _description, ...rest }) => rest),
      }));
    expect(bare('vi')).toEqual(bare('en'));
  });

  test.each(named)('%s: the metadata says what the registry says', (id, definition) => {
    const found = metadata.vi.functions.find((entry) => entry.id === id);
    expect(found?.name).toBe(id);
    expect(found?.description).toBe(definition.description.vi);
    expect(found?.result).toEqual({ type: 'any', dimensionality: definition.result });
    expect(
      found?.parameters.map(({ name, dimensionality, optional }) => [
        name,
        dimensionality,
        optional === true,
      ]),
    ).toEqual(
      definition.parameters.map(({ name, dimensionality, optional }) => [
        name,
        dimensionality,
        optional === true,
      ]),
    );
    expect(new Set(found?.parameters.map(({ type }) => type))).toEqual(new Set(['any']));
  });

  test('no function is volatile, streaming or cancelable', () => {
    for (const { options } of metadata.vi.functions) {
      expect(options).toEqual({ stream: false, cancelable: false, volatile: false });
    }
  });

  test('the help address leads to the place of the function in the reference page', () => {
    const [first] = functionsMetadata(describedFunctions, 'vi', 'https://noi.bo/functions.html').functions;
    expect(first?.helpUrl).toBe('https://noi.bo/functions.html#thidua-tonghop');
  });
});
