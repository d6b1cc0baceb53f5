/** XML parts as documents; throws where the text is no well-formed XML. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('not well-formed XML');
  return document;
}

export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

/** Elements by local name, in document order. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export function child(parent: Element, name: string): Element | null {
  return [...parent.children].find((element) => element.localName === name) ?? null;
}

/** The part of a path that a relationship of another part points to. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part: id → path of the other part. */
export function relationshipsOf(
  parts: ReadonlyMap<string, string>,
  part: string,
): ReadonlyMap<string, string> {
  const cut = part.lastIndexOf('/') + 1;
  const text = parts.get(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (text === undefined) return new Map();
  return new Map(
    elements(parseXml(text), 'Relationship').map((relationship) => [
      relationship.getAttribute('Id') ?? '',
      resolvePart(part, relationship.getAttribute('Target') ?? ''),
    ]),
  );
}
