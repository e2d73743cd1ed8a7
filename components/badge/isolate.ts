import { onTrusted } from './on-trusted';

/** What Flickr's own code listens for to open a photo, drag it or take a shortcut. */
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

/** Keeps an event from what listens on the page around a badge, and from a link around it. */
export function keepFromPage(event: Event): void {
  event.stopPropagation();
  if (event.type === 'click') event.preventDefault();
}

/** Keeps from the page whatever a person does on an element of ours. To be called once. */
export function isolate(element: HTMLElement): void {
  for (const type of EVENTS)
    onTrusted(element, type, keepFromPage, { passive: type === 'touchstart' });
}
