import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lintManifest, type ManifestSurroundings } from '../../scripts/manifest/lint.ts';

const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const files = new Set([
  'taskpane.html',
  'functions.js',
  'functions.json',
  'functions.en.json',
  'huong-dan.html',
  ...sizes.map((size) => `assets/icon-${size}.png`),
]);

const surroundings: ManifestSurroundings = {
  baseUrl: 'https://localhost:3000',
  files,
  pngSize: (file) => {
    const size = Number(/icon-(\d+)/.exec(file)?.[1]);
    return { width: size, height: size };
  },
  commands: new Set(['putResults']),
};

const faultsAfter = (from: string | RegExp, to: string, change: Partial<ManifestSurroundings> = {}) => {
  const changed = manifest.replace(from, to);
  return lintManifest(changed, { ...surroundings, ...change });
};

describe('manifest lint', () => {
  it('is silent on our own manifest', () => {
    expect(lintManifest(manifest, surroundings)).toEqual([]);
  });

  it.each([
    [
      'a dangling resource',
      'resid="OpenPane.Tip"',
      'resid="OpenPane.Tipp"',
      '"OpenPane.Tipp" is used but not declared',
    ],
    ['a repeated resource id', 'Image id="Icon.20"', 'Image id="Icon.16"', '"Icon.16" is declared twice'],
    [
      'an address that is not https',
      '<SupportUrl DefaultValue="https:',
      '<SupportUrl DefaultValue="http:',
      'is not https',
    ],
    [
      'a file that the build does not have',
      'functions.en.json',
      'functions.fr.json',
      'no file "functions.fr.json"',
    ],
    ['a missing icon size', '<bt:Image size="80" resid="Icon.80"/>', '', 'no picture of 80 pixels'],
    [
      'a command without code',
      'putResults</FunctionName>',
      'nothing</FunctionName>',
      '"nothing" has no Office.actions',
    ],
    [
      'an override of the default language',
      'Locale="en-US"',
      'Locale="vi-VN"',
      'repeats the default language',
    ],
    [
      'a runtime page that differs',
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Functions.Script.Url"/>',
      'needs one page',
    ],
    [
      'a requirement that hides the add-in',
      'Name="ExcelApi"',
      'Name="SharedRuntime"',
      'belongs into VersionOverrides',
    ],
    ['a localised namespace', 'DefaultValue="THIDUA"', 'DefaultValue="thi.đua"', 'not plain ASCII capitals'],
    ['broken XML', '</OfficeApp>', '', 'The XML cannot be read'],
  ])('finds %s', (_, from, to, sentence) => {
    expect(faultsAfter(from, to).join('\n')).toContain(sentence);
  });

  it('finds a picture of the wrong size', () => {
    const faults = faultsAfter('', '', { pngSize: () => ({ width: 32, height: 32 }) });
    expect(faults[0]).toContain('should be 16 × 16 pixels and is 32 × 32');
  });
});
