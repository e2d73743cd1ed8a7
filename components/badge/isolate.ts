import { onTrusted } from './on-trusted';

/** Events for which Flickr's code opens a photo, drags it or triggers a shortcut. */
const EVENTS = [
  'auxclick',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchend',
  'touchstart',
] as const;

/** Hides an event from listeners on the page around a badge, and from a link around it. */
export function keepFromPage(event: Event): void {
  event.stopPropagation();
  if (event.type === 'click') event.preventDefault();
}

/** Hides from the page what a person does on one of our elements. Call it once per element. */
export function isolate(element: HTMLElement): void {
  for (const type of EVENTS)
    onTrusted(element, type, keepFromPage, { passive: type === 'touchstart' });
}
