/**
 * Listens for what a person does. Events that a page's scripts dispatch are passed over, as if
 * nothing listened.
 */
export function onTrusted<E extends Event>(
  target: EventTarget,
  type: string,
  handle: (event: E) => void,
  options?: AddEventListenerOptions,
): void {
  const listener = (event: Event) => {
    if (event.isTrusted) handle(event as E);
  };
  target.addEventListener(type, listener, options);
}
