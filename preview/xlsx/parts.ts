import { strFromU8, unzipSync } from 'fflate';

/** An .xlsx package: its XML parts as text and its pictures as bytes, by path. */
export type Package = {
  readonly texts: Map<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** Unpacks what the grid reads. Macros, links to web extensions and other parts stay behind. */
export function unpack(bytes: Uint8Array): Package {
  const texts = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  const files = unzipSync(bytes, { filter: ({ name }) => isText(name) || isPicture(name) });
  for (const [name, content] of Object.entries(files)) {
    if (isPicture(name)) pictures.set(name, content);
    else texts.set(name, strFromU8(content).replace(/^\uFEFF/, ''));
  }
  return { texts, pictures };
}

/** A document type can pull in outside files or grow without end; no office program writes one. */
export function isHostile({ texts }: Package): boolean {
  return [...texts.values()].some((text) => /<!DOCTYPE|<!ENTITY/i.test(text));
}

function isText(name: string): boolean {
  return (
    /\.(?:xml|rels)$/i.test(name) && !name.startsWith('xl/webextensions/') && !name.startsWith('customXml/')
  );
}

function isPicture(name: string): boolean {
  return /^xl\/media\/image[^/]*\.(?:png|jpe?g|gif)$/i.test(name);
}
