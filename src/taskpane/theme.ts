import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { DoorTheme } from '../actions/workbook-door.ts';

/** High contrast needs no theme of its own: the browser's forced colours replace ours, borders and focus stay. */
export function themeFor(theme: DoorTheme): Theme {
  return theme === 'dark' ? webDarkTheme : webLightTheme;
}
