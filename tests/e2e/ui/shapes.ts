import type { View } from './views';

/** A way in which a view is looked at. */
export interface Shape {
  name: string;
  colorScheme: 'light' | 'dark';
  narrow?: true;
  /** The system's own few colours, as people choose them who see little. */
  forced?: true;
  /** A language to show it in. */
  language?: 'ar';
}

const LIGHT: Shape = { name: 'light', colorScheme: 'light' };
const DARK: Shape = { name: 'dark', colorScheme: 'dark' };
const NARROW: Shape = { name: 'narrow', colorScheme: 'light', narrow: true };
const FORCED: Shape = { name: 'forced', colorScheme: 'dark', forced: true };
const ARABIC: Shape = { name: 'rtl', colorScheme: 'light', language: 'ar' };

export const SHAPES: readonly Shape[] = [LIGHT, DARK, NARROW, FORCED, ARABIC];

/** Views in which forced colours, or a page from right to left, could break something. */
const TRIED = ['popup-page', 'popup-member', 'options-story', 'options-settings', 'welcome'];

const isPopup = ({ name }: View) => name.startsWith('popup');

/** The ways to look at a view. A popup is always narrow. */
export const shapesOf = (view: View): Shape[] => [
  LIGHT,
  DARK,
  ...(isPopup(view) ? [] : [NARROW]),
  ...(TRIED.includes(view.name) ? [FORCED, ARABIC] : []),
];

/** The width of a popup, a phone and a window, in CSS pixels. */
export const widthOf = (view: View, shape: Shape) =>
  isPopup(view) ? 400 : shape.narrow ? 360 : 1000;
