/** The look of this Office: from its own colours where it tells them, else light. */
export type HostTheme = 'light' | 'dark';

export function hostTheme(): HostTheme {
  const background = officeTheme()?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? 'dark' : 'light';
}

// Excel on the web and older Excel give no theme, although the type says that it is always there.
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  return Office.context.officeTheme;
}

/** `#RRGGBB`; dark when its brightness (ITU-R BT.601) is under half. */
function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (parts === null) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 299 + green * 587 + blue * 114 < 128 * 1000;
}
