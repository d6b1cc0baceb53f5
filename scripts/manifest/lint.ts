import { JSDOM } from 'jsdom';

/** What the manifest is held against: the files of the built folder and the commands that the code associates. */
export type ManifestSurroundings = {
  readonly baseUrl: string;
  /** Every file of the built folder, with `/` between folders; null when nothing is built yet. */
  readonly files: ReadonlySet<string> | null;
  /** Width and height of a PNG of the built folder, in pixels; null when it is not a PNG. */
  readonly pngSize: (file: string) => { readonly width: number; readonly height: number } | null;
  readonly commands: ReadonlySet<string>;
};

const basic = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/**
 * What Microsoft's schemas do not see: dangling and repeated resources, unsafe or missing URLs, icons and their sizes,
 * shared-runtime pages that differ, commands without code, needless language overrides. One sentence for each fault.
 */
export function lintManifest(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  const document = new new JSDOM('').window.DOMParser().parseFromString(xml, 'text/xml');
  const broken = document.getElementsByTagName('parsererror')[0];
  if (broken) return [`The XML cannot be read: ${broken.textContent}`];
  return [
    ...resourceFaults(document),
    ...urlFaults(document, surroundings),
    ...iconFaults(document, surroundings),
    ...sharedRuntimeFaults(document),
    ...commandFaults(document, surroundings),
    ...languageFaults(document),
    ...requirementFaults(document),
    ...namespaceFaults(document),
  ];
}

const all = (document: Document, name: string) => [...document.getElementsByTagNameNS('*', name)];

function resources(document: Document): readonly Element[] {
  return ['Image', 'Url', 'String'].flatMap((name) =>
    [...document.getElementsByTagNameNS(basic, name)].filter((element) => element.hasAttribute('id')),
  );
}

const references = (document: Document) =>
  [...document.getElementsByTagName('*')].flatMap((element) => element.getAttribute('resid') ?? []);

function resourceFaults(document: Document): string[] {
  const ids = resources(document).map((element) => element.getAttribute('id') ?? '');
  const used = new Set(references(document));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The resource "${id}" is declared twice.`),
    ...[...used]
      .filter((id) => !ids.includes(id))
      .map((id) => `The resource "${id}" is used but not declared.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource "${id}" is declared but never used.`),
    ...ids
      .filter((id) => id.length > 32)
      .map((id) => `The resource id "${id}" is longer than 32 characters.`),
  ];
}

function urls(document: Document): readonly string[] {
  const named = ['SourceLocation', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) =>
    all(document, name).flatMap((element) => element.getAttribute('DefaultValue') ?? []),
  );
  const declared = ['Image', 'Url'].flatMap((name) =>
    [...document.getElementsByTagNameNS(basic, name)].flatMap((element) => [
      element.getAttribute('DefaultValue') ?? [],
      ...[...element.children].map((child) => child.getAttribute('Value') ?? []),
    ]),
  );
  return [...new Set([...named, ...declared.flat()])];
}

function urlFaults(document: Document, { baseUrl, files }: ManifestSurroundings): string[] {
  return urls(document).flatMap((url) => {
    if (!url.startsWith('https://')) return [`The address ${url} is not https.`];
    if (!url.startsWith(`${baseUrl}/`)) return [`The address ${url} does not begin with ${baseUrl}/.`];
    const file = url.slice(baseUrl.length + 1);
    return files && !files.has(file) ? [`The address ${url} has no file "${file}" in the built folder.`] : [];
  });
}

const requiredSizes = [16, 32, 80];

function iconFaults(document: Document, surroundings: ManifestSurroundings): string[] {
  const urlOf = new Map(
    [...document.getElementsByTagNameNS(basic, 'Image')].flatMap((image) => {
      const id = image.getAttribute('id');
      return id ? [[id, image.getAttribute('DefaultValue') ?? '']] : [];
    }),
  );
  const roots = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const;
  const inGroups = all(document, 'Icon').flatMap((icon) => {
    const images = [...icon.getElementsByTagNameNS(basic, 'Image')];
    const sizes = images.map((image) => Number(image.getAttribute('size')));
    return [
      ...requiredSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `An <Icon> in "${nameOf(icon.parentElement)}" has no picture of ${size} pixels.`),
      ...images.flatMap((image) =>
        sizeFault(
          urlOf.get(image.getAttribute('resid') ?? ''),
          Number(image.getAttribute('size')),
          surroundings,
        ),
      ),
    ];
  });
  const atRoot = roots.flatMap(([name, size]) =>
    all(document, name).flatMap((element) =>
      sizeFault(element.getAttribute('DefaultValue') ?? undefined, size, surroundings),
    ),
  );
  return [...inGroups, ...atRoot];
}

const nameOf = (element: Element | null) => element?.getAttribute('id') ?? element?.tagName ?? '';

function sizeFault(
  url: string | undefined,
  size: number,
  { baseUrl, files, pngSize }: ManifestSurroundings,
): string[] {
  if (url === undefined || files === null || !url.startsWith(`${baseUrl}/`)) return [];
  const found = pngSize(url.slice(baseUrl.length + 1));
  if (found === null || (found.width === size && found.height === size)) return [];
  return [`The picture ${url} should be ${size} × ${size} pixels and is ${found.width} × ${found.height}.`];
}

/** With a shared runtime the page of the functions, the command file, the runtime and the pane are one page. */
function sharedRuntimeFaults(document: Document): string[] {
  const pages = [
    ...all(document, 'Runtime').map((element) => element.getAttribute('resid')),
    ...all(document, 'FunctionFile').map((element) => element.getAttribute('resid')),
    ...['Page', 'Action'].flatMap((name) =>
      all(document, name).flatMap((element) =>
        [...element.children].flatMap((child) =>
          child.localName === 'SourceLocation' ? [child.getAttribute('resid')] : [],
        ),
      ),
    ),
  ];
  const faults = [];
  if (new Set(pages).size > 1)
    faults.push(`The shared runtime needs one page, found ${[...new Set(pages)].join(', ')}.`);
  if (all(document, 'TaskpaneId').length > 0)
    faults.push('A <TaskpaneId> must not stand beside a shared runtime.');
  return faults;
}

function commandFaults(document: Document, { commands }: ManifestSurroundings): string[] {
  const names = all(document, 'FunctionName').map((element) => element.textContent.trim());
  return names
    .filter((name) => !commands.has(name))
    .map((name) => `The command "${name}" has no Office.actions.associate in the code.`);
}

function languageFaults(document: Document): string[] {
  const fallback = all(document, 'DefaultLocale')[0]?.textContent.trim() ?? '';
  return all(document, 'Override').flatMap((override) => {
    const locale = override.getAttribute('Locale') ?? '';
    if (locale === fallback) return [`An override repeats the default language ${fallback}.`];
    return /^[a-z]{2}-[A-Z]{2}$/.test(locale)
      ? []
      : [`The language "${locale}" is not written like "en-US".`];
  });
}

/** In the base these sets would hide the add-in from Excel 2016 and 2019 altogether. */
function requirementFaults(document: Document): string[] {
  return [...document.documentElement.children]
    .filter((element) => element.localName === 'Requirements')
    .flatMap((element) => [...element.getElementsByTagName('Set')])
    .map((set) => set.getAttribute('Name') ?? '')
    .filter((name) => name === 'SharedRuntime' || name === 'CustomFunctionsRuntime')
    .map((name) => `The requirement ${name} belongs into VersionOverrides, not into the base.`);
}

function namespaceFaults(document: Document): string[] {
  const id = all(document, 'Namespace')[0]?.getAttribute('resid');
  const declared = resources(document).find((element) => element.getAttribute('id') === id);
  const name = declared?.getAttribute('DefaultValue') ?? '';
  if (id !== undefined && !/^[A-Z][A-Z0-9]{1,31}$/.test(name))
    return [`The function namespace "${name}" is not plain ASCII capitals.`];
  return declared && declared.children.length > 0
    ? ['The function namespace must be the same in every language.']
    : [];
}
