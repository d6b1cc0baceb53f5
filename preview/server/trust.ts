/**
 * Over plain http, office.js opens AgaveErrorUX/index.html beside itself and waits for the answer that the person
 * trusts the host. The npm package ships that folder in lower case and for another purpose; the preview answers yes,
 * for it is its own host. A script file and no inline script, so that the page's policy stays strict.
 */
const answers: ReadonlyMap<string, string> = new Map([
  [
    '/office-js/agaveerrorux/index.html',
    '<!doctype html><meta charset="utf-8"><title>office.js</title><script src="answer.js"></script>',
  ],
  [
    '/office-js/agaveerrorux/answer.js',
    `addEventListener('message', () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin));`,
  ],
]);

export function trustAnswer(pathname: string): string | null {
  return answers.get(pathname.toLowerCase()) ?? null;
}
