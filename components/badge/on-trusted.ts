/**
 * Listens for what a person does. Events that a page's scripts dispatch are passed over, as if
 * nothing listened.
 */
export function onTrusted<T extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: T,
  handle: (event: GlobalEventHandlersEventMap[T]) => void,
  options?: AddEventListenerOptions,
): void {
  const listener = (event: Event) => {
    if (event.isTrusted) handle(event as GlobalEventHandlersEventMap[T]);
  };
  target.addEventListener(type, listener, options);
}
