/** The look of Office around the pane. */
export type OfficeLook = 'light' | 'dark';

/** Office's own colours of its white and its black look. */
const officeThemes: Readonly<Record<OfficeLook, Readonly<Record<string, string>>>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#444444',
    controlForegroundColor: '#FFFFFF',
  },
};

type Context = { get_officeTheme?: () => unknown };
type ContextOf = (...parts: readonly unknown[]) => Context;

/**
 * Excel on a desktop tells office.js its colours, Excel on the web does not (that library hands on `undefined`). The
 * preview speaks the protocol of the web and still plays a desktop: the context that office.js is about to make gets
 * the colours.
 */
export function tellTheme(page: Window | null, look: OfficeLook): void {
  const osf: unknown = page === null ? null : Reflect.get(page, 'OSF');
  if (typeof osf !== 'object' || osf === null) return;
  const made: unknown = Reflect.get(osf, 'OfficeAppContext');
  if (!isConstructor(made)) return;
  const withTheme = function (...parts: readonly unknown[]): object {
    const context = Reflect.construct(made, parts) as Context;
    context.get_officeTheme = () => officeThemes[look];
    return context;
  };
  withTheme.prototype = made.prototype as object;
  Reflect.set(osf, 'OfficeAppContext', withTheme);
}

function isConstructor(value: unknown): value is ContextOf {
  return typeof value === 'function';
}
