/** A reader tells a repeated code apart as `I.1#2`; a person has typed `I.1` for the second time. */
export function shownCode(code: string): string {
  return code.replace(/#(\d+)$/u, ' (lần $1)');
}
